package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wence.answer.Answer.Choice;
import wence.plan.Section;
import wence.question.Language;

/// An answer as plain text for people.
///
/// ```
/// 银川市西夏区（2021—2025年）
///   牵头：卫健局、民政局 [1]
///
/// [1] 银川市西夏区…实施方案 › 二、开展五项提升行动 ›（四）老年人科学素质提升行动
///     “牵头部门: 卫健局、民政局”
/// 配合部门？可以接着问。
/// ```
public final class AnswerText {
    /// Two blanks a step of indent.
    private static final String STEP = "  ";

    private AnswerText() {}

    /// The lines with their citation marks, and the choices when the answer asks back; no citations, no suggestions.
    public static String body(Answer answer) {
        var lines = new ArrayList<String>();
        answer.said().lines().forEach(line -> lines.add(line(line)));
        if (answer instanceof Answer.Unclear unclear) {
            unclear.choices().forEach(choice -> lines.add(STEP + choice.label()));
        }
        return String.join("\n", lines);
    }

    /// The body, an empty line, each citation once, and what else could be asked next.
    public static String whole(Answer answer) {
        Answer.Said said = answer.said();
        var text = new StringBuilder(body(answer));
        if (!said.citations().isEmpty()) {
            text.append('\n');
        }
        for (Citation citation : said.citations()) {
            text.append('\n').append(citation(citation, said.language()));
        }
        List<Choice> next = said.next().stream()
                .filter(choice ->
                        said.lines().stream().noneMatch(line -> line.text().equals(choice.label())))
                .toList();
        if (!next.isEmpty()) {
            text.append('\n').append(suggestions(next, said.language()));
        }
        return text.toString();
    }

    /// Marks as they stand behind a line: `[1][2]`.
    public static String marks(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    /// Where a citation stands: the plan's full title, then its headings from the top down, then the page if it is
    /// known. A lost heading is shown as lost, behind the ordinal that the numbering around it leaves: `（二）〔标题缺失〕`.
    public static List<String> place(Citation citation) {
        var place = new ArrayList<String>();
        place.add(citation.plan().facts().title());
        citation.plan().headingPath(citation.clause().section()).forEach(section -> place.add(heading(section)));
        citation.page().ifPresent(page -> place.add("第 " + page + " 页"));
        return place;
    }

    /// A heading as written, or as lost.
    public static String heading(Section section) {
        return section.isLost() ? section.path().ordinals().getLast() + "〔标题缺失〕" : section.heading();
    }

    /// The steps of a place in one line: `方案 › 二、开展五项提升行动 ›（四）老年人科学素质提升行动`.
    public static String joined(List<String> place) {
        var line = new StringBuilder();
        for (String step : place) {
            if (!line.isEmpty()) {
                line.append(step.startsWith("（") ? " ›" : " › ");
            }
            line.append(step);
        }
        return line.toString();
    }

    /// What a reader must know of a quotation, in brackets: that the published text has it out of order. Empty when
    /// there is nothing.
    public static String note(Citation citation, Language language) {
        boolean chinese = language == Language.CHINESE;
        return switch (citation.clause().placing()) {
            case AS_WRITTEN -> "";
            case MOVED ->
                chinese ? "（原文次序有误，已按编号复位）" : "(out of order in the published text, put back by its numbering)";
            case REPEATED -> chinese ? "（原文重复出现，取与前后文相接的一处）" : "(stands more than once in the published text)";
        };
    }

    private static String line(Line line) {
        String text = STEP.repeat(line.indent()) + line.text();
        return line.citations().isEmpty() ? text : text + " " + marks(line.citations());
    }

    private static String citation(Citation citation, Language language) {
        String note = note(citation, language);
        return "[%d] %s\n    “%s”%s%s"
                .formatted(
                        citation.number(), joined(place(citation)), citation.quote(), note.isEmpty() ? "" : "　", note);
    }

    private static String suggestions(List<Choice> next, Language language) {
        return switch (language) {
            case CHINESE -> next.stream().map(c -> ended(c.label(), '？')).collect(Collectors.joining()) + "可以接着问。";
            case ENGLISH ->
                "You can go on: "
                        + next.stream().map(c -> ended(c.label(), '?')).collect(Collectors.joining(" "));
        };
    }

    private static String ended(String label, char mark) {
        return label.endsWith("？") || label.endsWith("?") ? label : label + mark;
    }
}
