package wence.admin;

import wence.library.Change;
import wence.library.Library;

/// What was done to the collection, for the person who did it.
final class ChangeWords {
    private ChangeWords() {}

    static String of(Change change, Library library) {
        return switch (change) {
            case Change.Added added -> "已添加 %s。".formatted(added.id());
            case Change.Replaced replaced ->
                "已更新 %s，现为第 %d 版；旧版保留，可以撤销。"
                        .formatted(
                                replaced.id(), library.versions(replaced.id()).size() + 1);
            case Change.Unchanged unchanged -> "内容与现有的相同，没有改动 %s。".formatted(unchanged.id());
            case Change.Removed removed -> "已移除 %s，文本留在旧版里，可以撤销。".formatted(removed.id());
            case Change.Undone undone ->
                undone.act().undoes().isPresent()
                        ? "已恢复上次撤销的操作；再撤销一次即可取消。"
                        : "已撤销：%s。再撤销一次即可恢复。".formatted(undone.act().chinese());
            case Change.Restored restored -> "已恢复备份，改动文件 %d 个，可以撤销。".formatted(restored.files());
            case Change.Refused refused -> refused.reason();
        };
    }
}
