package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.admin.ChangeLines;
import wence.library.PlanDifference;
import wence.outline.ReadingReport;
import wence.plan.Level;
import wence.plan.PlanFacts;

/// What was read in a file, with what can be done with it.
final class DraftLines {
    private static final int MAX_DOUBTS = 6;
    private static final int MAX_CHANGES = 5;

    private DraftLines() {}

    /// The reading report, what would change, and the choices.
    static Draft report(wence.admin.Draft read, Turn turn) {
        ReadingReport report = read.report();
        var draft = new Draft().heading("阅读报告（尚未发布）");
        report.headLines().forEach(line -> draft.line(0, line));
        draft.line(0, facts(read.facts()));
        report.notes().forEach(note -> draft.line(0, note));
        draft.line(0, "可信度：%s（%d/100）".formatted(report.confidenceWord(), report.confidence()));
        listed(draft, "请查看", report.lookAt(), MAX_DOUBTS);
        becomes(draft, read);
        choices(draft, read, turn);
        return draft;
    }

    private static String facts(PlanFacts facts) {
        return "层级：%s　地方：%s"
                .formatted(
                        facts.level().map(Level::chinese).orElse("未写明"),
                        facts.place().orElse("未写明"));
    }

    /// The first of many lines, and how many there are besides.
    private static void listed(Draft draft, String title, List<String> lines, int max) {
        if (lines.isEmpty()) {
            return;
        }
        draft.line(0, title + "：");
        lines.stream().limit(max).forEach(line -> draft.line(1, line));
        if (lines.size() > max) {
            draft.line(1, "另有 %d 条。".formatted(lines.size() - max));
        }
    }

    private static void becomes(Draft draft, wence.admin.Draft read) {
        draft.line(
                0,
                read.same()
                        .map(same -> "更新现有的《%s》（%s）。".formatted(same.title(), same.reason()))
                        .orElse("新方案，编号 %s。".formatted(read.plan())));
        read.difference().ifPresent(changes -> {
            draft.line(0, "变化：" + ChangeLines.counted(changes));
            if (!changes.isEmpty()) {
                first(draft, changes);
            }
        });
    }

    private static void first(Draft draft, PlanDifference changes) {
        List<String> lines = ChangeLines.of(changes);
        var shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MAX_CHANGES)));
        shown.forEach(line -> draft.line(1, line));
    }

    private static void choices(Draft draft, wence.admin.Draft read, Turn turn) {
        draft.offer(turn.words("发布", "Publish"), command(Publish.WORD, read));
        read.difference()
                .filter(changes -> !changes.isEmpty())
                .ifPresent(
                        changes -> draft.offer(turn.words("查看全部变化", "All changes"), command(ShowChanges.WORD, read)));
        draft.offer(turn.words("编辑标题与层级", "Edit title and level"), command(ShowDraft.WORD, read) + " 编辑")
                .offer(turn.words("放弃", "Discard"), command(Discard.WORD, read));
    }

    static String command(CommandWord word, wence.admin.Draft read) {
        return "/" + word.name() + " " + read.id();
    }
}
