package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wence.plan.Clause.Placing;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// What was understood of a text, for the person who adds it.
///
/// @param sections how many headings were found
/// @param lost paths of headings that only the numbering shows
/// @param gaps places where numbering jumps or starts again, as sentences
/// @param clauses how many clauses
/// @param duties how many statements of duties
/// @param leads how many sections name a lead
/// @param moved clauses that were moved to another place
/// @param repeated clauses that stand more than once
/// @param headingRepeats further places of headings that stand more than once, in text order
/// @param unplaced what belongs to no section
/// @param reordered whether the published text was out of order
/// @param remarks what else a person should know of how the text was read
public record ReadingReport(
        int sections,
        List<SectionPath> lost,
        List<String> gaps,
        int clauses,
        int duties,
        int leads,
        int moved,
        int repeated,
        List<SourceSpan> headingRepeats,
        List<Unplaced> unplaced,
        boolean reordered,
        List<String> remarks) {
    private static final int MAX_LISTED = 10;

    public ReadingReport {
        lost = List.copyOf(lost);
        gaps = List.copyOf(gaps);
        headingRepeats = List.copyOf(headingRepeats);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    static ReadingReport of(Plan plan, Outline outline) {
        return new ReadingReport(
                (int) plan.sections().stream().filter(s -> !s.isLost()).count(),
                plan.sections().stream()
                        .filter(Section::isLost)
                        .map(Section::path)
                        .toList(),
                Gaps.in(plan),
                plan.clauses().size(),
                plan.duties().size(),
                (int) plan.duties().stream()
                        .filter(d -> d.role() == Role.LEAD)
                        .map(d -> d.section())
                        .distinct()
                        .count(),
                placed(plan, Placing.MOVED),
                placed(plan, Placing.REPEATED),
                outline.headingRepeats(),
                plan.unplaced(),
                outline.reordered(),
                outline.remarks());
    }

    private static int placed(Plan plan, Placing placing) {
        return (int) plan.clauses().stream().filter(c -> c.placing() == placing).count();
    }

    /// Sentences for a person, in order of weight.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (clauses == 0) {
            notes.add("这份文本没有可读的文字。");
            return notes;
        }
        if (sections == 0) {
            notes.add(String.format(Locale.ROOT, "没有认出任何带编号的标题，全文按 %d 条条款收录，仍可检索和引用。", clauses));
        } else {
            notes.add(String.format(Locale.ROOT, "认出 %d 个章节标题、%d 条条款。", sections, clauses));
        }
        if (reordered) {
            notes.add(String.format(Locale.ROOT, "原文次序有误，已按编号复位：移动 %d 条，原文重复 %d 条。", moved, repeated));
        }
        notes.addAll(remarks);
        if (!lost.isEmpty()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "有 %d 个标题在原文中缺失，由编号或相关规划的同类章节推知：%s。",
                    lost.size(),
                    String.join("、", lost.stream().map(SectionPath::toString).toList())));
        }
        notes.add(
                duties == 0 ? "没有读到责任分工。" : String.format(Locale.ROOT, "读到责任分工 %d 处，其中 %d 个章节写明牵头单位。", duties, leads));
        gaps.stream().limit(MAX_LISTED).forEach(notes::add);
        if (gaps.size() > MAX_LISTED) {
            notes.add(String.format(Locale.ROOT, "此外还有 %d 处编号不连续。", gaps.size() - MAX_LISTED));
        }
        List<Unplaced> left = unplaced.stream()
                .filter(u -> !u.reason().equals(Outline.PAGE_MARK))
                .toList();
        left.stream()
                .limit(MAX_LISTED)
                .forEach(u ->
                        notes.add(String.format(Locale.ROOT, "未能归入任何章节：“%s”（%s）。", shortened(u.text()), u.reason())));
        return notes;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
