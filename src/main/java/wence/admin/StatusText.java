package wence.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a home is, as lines for a person.
public final class StatusText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private StatusText() {}

    /// A line for each thing worth knowing.
    ///
    /// @param zone in which times are told
    public static List<String> of(Status status, ZoneId zone) {
        var lines = new ArrayList<String>();
        lines.add(status.generation()
                .map(held -> "索引：%s，%s 建立，%d KB%s"
                        .formatted(
                                held.name(),
                                time(held.built(), zone),
                                held.bytes() >> 10,
                                status.isCurrent() ? "" : "；方案在那以后有改动，下次打开时重建"))
                .orElse("还没有索引。"));
        status.indexing().ifPresent(step -> lines.add(step.chinese()));
        lines.add("方案：%d 个，条款 %d 条".formatted(status.plans(), status.clauses()));
        Status.Sizes sizes = status.sizes();
        lines.add("大小：方案 %d KB，索引 %d KB，会话 %d KB，历次内容 %d KB"
                .formatted(sizes.plans() >> 10, sizes.index() >> 10, sizes.store() >> 10, sizes.acts() >> 10));
        lines.add("待发布的草稿：%d 份".formatted(status.drafts()));
        lines.add(status.last()
                .map(act -> "上次改动：%s，%s%s"
                        .formatted(
                                act.chinese(), time(act.at(), zone), act.who().isEmpty() ? "" : "，" + act.who()))
                .orElse("还没有改动记录。"));
        lines.add(status.error()
                .map(error -> "上次出错：%s，%s".formatted(time(error.at(), zone), error.sentence()))
                .orElse("没有出错。"));
        return List.copyOf(lines);
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
