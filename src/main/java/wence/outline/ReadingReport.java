package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wence.plan.Period;
import wence.plan.PlanFacts;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// What was understood of a text, for the person who adds it. A value: a command line, a chat and
/// a program can each show it in their own way.
///
/// @param facts title, issuer, document number, period
/// @param origin what the text came from
/// @param structure how it is built
/// @param statements what it states
/// @param leftOver characters that ended up nowhere
/// @param unknownAgencies departments that the register does not know
/// @param doubts what makes the reading less sure, in order of the file, its build, its statements
public record ReadingReport(
        PlanFacts facts,
        Origin origin,
        Structure structure,
        Statements statements,
        List<LeftOver> leftOver,
        List<String> unknownAgencies,
        List<Doubt> doubts) {
    private static final int MAX_LISTED = 10;
    /// From here on a reading can be published without a second look; below the lower one it
    /// should be checked line by line.
    private static final int SURE = 85;

    private static final int HALF_SURE = 60;

    public ReadingReport {
        leftOver = List.copyOf(leftOver);
        unknownAgencies = List.copyOf(unknownAgencies);
        doubts = List.copyOf(doubts);
    }

    /// How sure the reading is, from 0 to 100: 100 less what each doubt lowers.
    public int confidence() {
        return Math.max(0, 100 - doubts.stream().mapToInt(Doubt::lowers).sum());
    }

    /// The confidence in a word: 高, 中 or 低.
    public String confidenceWord() {
        return confidence() >= SURE ? "高" : confidence() >= HALF_SURE ? "中" : "低";
    }

    public int sections() {
        return structure.sections();
    }

    public List<SectionPath> lost() {
        return structure.lost();
    }

    public List<String> gaps() {
        return structure.gaps();
    }

    public int clauses() {
        return structure.clauses();
    }

    public int duties() {
        return statements.duties();
    }

    public int leads() {
        return statements.leads();
    }

    public int moved() {
        return structure.moved();
    }

    public int repeated() {
        return structure.repeated();
    }

    public List<SourceSpan> headingRepeats() {
        return structure.headingRepeats();
    }

    public List<Unplaced> unplaced() {
        return structure.unplaced();
    }

    public boolean reordered() {
        return structure.reordered();
    }

    public List<String> remarks() {
        return structure.remarks();
    }

    /// What the text is: a line each for title, issuer, number, period, format.
    public List<String> headLines() {
        var lines = new ArrayList<String>();
        lines.add("标题：" + facts.title());
        lines.add("发文机关：" + facts.issuer().orElse("未写明"));
        facts.number().ifPresent(number -> lines.add("文号：" + number));
        lines.add("期限：" + facts.period().map(Period::chinese).orElse("未写明"));
        origin.format().ifPresent(format -> lines.add("格式：" + format + (origin.recognised() ? "（图片识别）" : "")));
        return lines;
    }

    /// What a person should look at, a sentence each; empty when nothing is doubtful.
    public List<String> lookAt() {
        return doubts.stream().map(Doubt::sentence).toList();
    }

    /// Sentences for a person, in order of weight: what was found, and what was not.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (clauses() == 0) {
            notes.add("这份文本没有可读的文字。");
            return notes;
        }
        if (sections() == 0) {
            notes.add(String.format(Locale.ROOT, "没有认出任何带编号的标题，全文按 %d 条条款收录，仍可检索和引用。", clauses()));
        } else {
            notes.add(String.format(Locale.ROOT, "认出 %d 个章节标题、%d 条条款。", sections(), clauses()));
        }
        if (reordered()) {
            notes.add(String.format(Locale.ROOT, "原文次序有误，已按编号复位：移动 %d 条，原文重复 %d 条。", moved(), repeated()));
        }
        notes.addAll(remarks());
        if (!lost().isEmpty()) {
            String paths =
                    String.join("、", lost().stream().map(SectionPath::toString).toList());
            notes.add(String.format(Locale.ROOT, "有 %d 个标题在原文中缺失，由编号或相关规划的同类章节推知：%s。", lost().size(), paths));
        }
        notes.add(
                duties() == 0
                        ? "没有读到责任分工。"
                        : String.format(Locale.ROOT, "读到责任分工 %d 处，其中 %d 个章节写明牵头单位。", duties(), leads()));
        notes.add(
                statements.targets() + statements.milestones() == 0
                        ? "没有读到目标指标和时间安排。"
                        : String.format(
                                Locale.ROOT, "读到目标指标 %d 项，进度和期限 %d 处。", statements.targets(), statements.milestones()));
        notes.addAll(origin.dropped());
        if (structure.contents() > 0) {
            notes.add(String.format(Locale.ROOT, "文前的目录 %d 行不作正文。", structure.contents()));
        }
        gaps().stream().limit(MAX_LISTED).forEach(notes::add);
        if (gaps().size() > MAX_LISTED) {
            notes.add(String.format(Locale.ROOT, "此外还有 %d 处编号不连续。", gaps().size() - MAX_LISTED));
        }
        unplaced().stream()
                .filter(left -> !Outline.isFurniture(left.reason()))
                .limit(MAX_LISTED)
                .forEach(left -> notes.add(
                        String.format(Locale.ROOT, "未能归入任何章节：“%s”（%s）。", Excerpt.of(left.text()), left.reason())));
        return notes;
    }
}
