package wence.admin;

import java.util.ArrayList;
import java.util.List;
import wence.outline.Doubt;
import wence.outline.ReadingReport;

/// A reading report as lines for a person.
public final class ReportLines {
    private ReportLines() {}

    /// What was found, how sure it is, and what to look at.
    public static List<String> brief(ReadingReport report) {
        var lines = new ArrayList<String>();
        report.notes().forEach(note -> lines.add("  " + note));
        lines.add("  可信度：%s（%d/100）".formatted(report.confidenceWord(), report.confidence()));
        for (Doubt doubt : report.doubts()) {
            lines.add("  请查看：" + doubt.sentence());
        }
        return lines;
    }

    /// All of it.
    public static List<String> whole(ReadingReport report) {
        var lines = new ArrayList<String>(report.headLines());
        report.notes().forEach(note -> lines.add("  " + note));
        listed(lines, "责任分工（前几处）", report.statements().firstDuties());
        listed(lines, "目标指标（前几项）", report.statements().firstTargets());
        listed(lines, "进度和期限（前几处）", report.statements().firstMilestones());
        lines.add(report.leftOver().isEmpty() ? "除页码、图解等以外，没有遗漏的文字。" : "没有进入任何条款或标题的文字：");
        report.leftOver()
                .forEach(left -> lines.add("  第 %d 行（%d—%d）：%s"
                        .formatted(left.line(), left.span().start(), left.span().end(), left.text())));
        lines.add("可信度：%s（%d/100）".formatted(report.confidenceWord(), report.confidence()));
        listed(
                lines,
                "请查看",
                report.doubts().stream()
                        .map(doubt -> doubt.lowers() == 0
                                ? doubt.sentence()
                                : doubt.sentence() + "（减 " + doubt.lowers() + " 分）")
                        .toList());
        return lines;
    }

    private static void listed(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title + "：");
            items.forEach(item -> lines.add("  " + item));
        }
    }
}
