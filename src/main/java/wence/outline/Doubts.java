package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Plan;
import wence.plan.SectionPath;

/// What lowers the confidence in a reading, and by how much.
///
/// The confidence starts at 100 points. Each sign lowers it by points for every case and at most
/// by its limit, so that no single sign decides alone. The points follow from what a mistake of
/// that kind costs an answer: characters lost or recognised wrongly may be anything; a heading
/// that was missed puts duties under a wrong section; an agency that the register does not know
/// is still found by its own name.
final class Doubts {
    /// @param each points for every case
    /// @param most points at most
    private record Weight(int each, int most) {
        int of(int cases) {
            return Math.min(most, each * cases);
        }
    }

    /// Characters recognised in a picture: any of them may be wrong, numbers above all.
    private static final Weight RECOGNISED = new Weight(25, 25);
    /// A wrong title misleads who chooses a plan, not who reads its clauses.
    private static final Weight TITLE = new Weight(5, 5);
    /// Nothing is known of the order of sections.
    private static final Weight NO_HEADINGS = new Weight(25, 25);
    /// The repair is proved by numbering, but the text as published was wrong.
    private static final Weight REORDERED = new Weight(15, 15);
    /// Out of order and left so.
    private static final Weight UNREPAIRED = new Weight(35, 35);
    /// A sentence that has no section cannot answer for one.
    private static final Weight UNCLEAR = new Weight(2, 20);
    /// A heading that only the numbering shows has no name.
    private static final Weight LOST = new Weight(1, 10);
    /// A jump is often a heading that was not seen.
    private static final Weight GAP = new Weight(3, 24);
    /// Numbers that start again outside an annex are often list items taken for headings.
    private static final Weight RESTART = new Weight(1, 12);
    /// Ten lost characters are a word or two.
    private static final Weight LOST_CHARACTERS = new Weight(2, 30);
    /// Found by its written name all the same.
    private static final Weight UNKNOWN_AGENCY = new Weight(1, 10);
    /// Each is a number that nobody will find.
    private static final Weight BROKEN_TABLE = new Weight(1, 15);
    /// A sentence this long was hardly cut where it ends.
    private static final Weight OVERLONG = new Weight(2, 12);

    /// A duty that was not read is missing from every answer on who does what.
    private static final Weight UNREAD_DUTY = new Weight(4, 32);
    /// What was taken for a name may be two, or none.
    private static final Weight ODD_NAME = new Weight(2, 16);

    private static final int LONGEST_TITLE = 60;
    private static final Pattern KIND =
            Pattern.compile("(?:规划|计划|纲要|方案|意见|措施|办法|通知|政策|决定|细则|要点|预案|规定|条例|报告|清单|分工|分解表|制度|标准|指南)(?:[（(].*[)）])?$");
    private static final int LONGEST_CLAUSE = 800;
    private static final int LISTED = 8;

    private final List<Doubt> found = new ArrayList<>();

    private Doubts() {}

    static List<Doubt> of(Plan plan, Origin origin, Structure structure, Statements statements, Leftovers left) {
        var doubts = new Doubts();
        doubts.ofTheFile(origin, left.characters());
        doubts.ofTheTitle(plan.facts().title());
        doubts.ofTheStructure(structure);
        doubts.ofTheStatements(plan, statements, left.unknownAgencies());
        return List.copyOf(doubts.found);
    }

    /// What was not understood.
    record Leftovers(List<LeftOver> characters, List<String> unknownAgencies) {}

    private void ofTheFile(Origin origin, List<LeftOver> leftOver) {
        if (origin.recognised()) {
            add(RECOGNISED, 1, "文字是从图片识别（OCR）得来的，请对照原件核对数字和单位名称。");
        }
        int lost = leftOver.stream().mapToInt(left -> left.text().length()).sum();
        if (lost > 0) {
            String places = leftOver.stream()
                    .limit(LISTED)
                    .map(left -> "第 %d 行“%s”".formatted(left.line(), Excerpt.of(left.text())))
                    .collect(Collectors.joining("、"));
            add(LOST_CHARACTERS, (lost + 9) / 10, "有 %d 个字没有进入任何条款或标题，请查看：%s。".formatted(lost, places));
        }
    }

    private void ofTheTitle(String title) {
        if (title.length() > LONGEST_TITLE || !KIND.matcher(title).find()) {
            add(TITLE, 1, "标题可能没有认准：“%s”；可在发布后的元数据文件里改正。".formatted(Excerpt.of(title)));
        }
    }

    private void ofTheStructure(Structure structure) {
        if (structure.clauses() > 0 && structure.sections() == 0) {
            add(NO_HEADINGS, 1, "没有认出标题，请看原文是否有编号，或标题是否成了图片。");
        }
        if (structure.reordered()) {
            add(REORDERED, 1, "原文次序有误，已按编号复位，请抽看移动过的条款。");
        }
        structure.remarks().forEach(remark -> add(UNREPAIRED, 1, remark));
        List<String> unclear =
                structure.unclear().stream().map(u -> Excerpt.of(u.text())).toList();
        if (!unclear.isEmpty()) {
            add(UNCLEAR, unclear.size(), "有 %d 处没有归入章节，请人工判断：%s。".formatted(unclear.size(), quoted(unclear)));
        }
        if (!structure.lost().isEmpty()) {
            List<String> paths =
                    structure.lost().stream().map(SectionPath::toString).toList();
            add(LOST, paths.size(), "有 %d 个标题在原文中缺失：%s。".formatted(paths.size(), listed(paths)));
        }
        if (!structure.gaps().isEmpty()) {
            add(
                    GAP,
                    structure.gaps().size(),
                    "编号有 %d 处不连续，请看其间是否漏认了标题。".formatted(structure.gaps().size()));
        }
        if (!structure.restarts().isEmpty()) {
            List<String> paths =
                    structure.restarts().stream().map(SectionPath::toString).toList();
            add(RESTART, paths.size(), "有 %d 个编号在同一级重复出现：%s。".formatted(paths.size(), listed(paths)));
        }
    }

    private void ofTheStatements(Plan plan, Statements statements, List<String> unknownAgencies) {
        if (!unknownAgencies.isEmpty()) {
            add(
                    UNKNOWN_AGENCY,
                    unknownAgencies.size(),
                    "部门表里没有这些单位，只能按原名查到：%s。可在 agencies.tsv 中补充。".formatted(listed(unknownAgencies)));
        }
        List<String> unread = UnreadDuties.places(plan);
        if (!unread.isEmpty()) {
            add(UNREAD_DUTY, unread.size(), "有 %d 处像是责任分工却没有读成：%s。".formatted(unread.size(), quoted(unread)));
        }
        List<String> odd = UnreadDuties.oddNames(plan);
        if (!odd.isEmpty()) {
            add(ODD_NAME, odd.size(), "这些单位名称可能没有认准：%s。".formatted(listed(odd)));
        }
        if (statements.numbersInBrokenTables() > 0) {
            int broken = statements.numbersInBrokenTables();
            add(BROKEN_TABLE, broken, "有表格在转换时散乱，其中 %d 处数字没有当作指标，请看原件。".formatted(broken));
        }
        int overlong = (int) plan.clauses().stream()
                .filter(clause -> clause.text().length() > LONGEST_CLAUSE)
                .count();
        if (overlong > 0) {
            add(OVERLONG, overlong, "有 %d 条超过 %d 字，可能没有断开句子。".formatted(overlong, LONGEST_CLAUSE));
        }
        statements.disagreements().forEach(sentence -> found.add(new Doubt(sentence, 0)));
    }

    private void add(Weight weight, int cases, String sentence) {
        found.add(new Doubt(sentence, weight.of(cases)));
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(LISTED).collect(Collectors.joining("、"));
        return names.size() > LISTED ? first + String.format(Locale.ROOT, " 等 %d 个", names.size()) : first;
    }

    private static String quoted(List<String> texts) {
        return texts.stream().limit(LISTED).map(text -> "“" + text + "”").collect(Collectors.joining("、"));
    }
}
