package wence.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wence.answer.AnswerText;
import wence.answer.PlanLabels;
import wence.chat.Harmless;
import wence.lookup.Fit;
import wence.lookup.Match;
import wence.lookup.Matches;
import wence.lookup.MatchesText;
import wence.plan.Plan;
import wence.plan.SourceSpan;
import wence.question.Language;

/// Matches for people to read, by plan and section.
///
/// ```
/// 共 3 条。第 1/1 页
///
/// 银川市西夏区（2021—2025年）  xixia-2021
///   二、开展五项提升行动 ›（四）老年人科学素质提升行动
///     1. 牵头部门: 卫健局、老干部服务中心、民政局、科协
/// ```
final class MatchLines {
    private static final String STRONG = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";

    private final PlanLabels labels;
    private final boolean isHighlighting;

    /// @param isHighlighting whether the reader's terminal obeys escape sequences and the reader wants them
    MatchLines(List<Plan> plans, boolean isHighlighting) {
        this.labels = new PlanLabels(plans);
        this.isHighlighting = isHighlighting;
    }

    String text(MatchPage page) {
        Matches matches = page.matches();
        var says = new MatchesText(labels, Language.CHINESE);
        var text = new StringBuilder();
        says.lines(matches).forEach(line -> text.append(Harmless.line(line)).append('\n'));
        if (page.pages() > 1) {
            text.append("第 %d/%d 页（--page 翻页，--size 改每页条数）\n".formatted(page.number(), page.pages()));
        }
        boolean isOneFit = matches.count(Fit.SAID) == matches.all().size();
        Match before = null;
        int number = page.first();
        for (Match match : page.shown()) {
            number++;
            if (!isOneFit && (before == null || before.fit() != match.fit())) {
                text.append('\n')
                        .append(says.fit(match.fit(), matches.count(match.fit())))
                        .append('\n');
            }
            place(text, matches, match, before);
            text.append("    %d. ".formatted(number))
                    .append(marked(matches, match.clause().text()))
                    .append('\n');
            before = match;
        }
        return text.toString();
    }

    /// The plan and the headings above a match, where they are others than those of the match before.
    private void place(StringBuilder text, Matches matches, Match match, @Nullable Match before) {
        Plan plan = match.plan();
        boolean isSamePlan = before != null && before.plan().equals(plan) && before.fit() == match.fit();
        if (!isSamePlan) {
            text.append('\n').append("%s  %s\n".formatted(labels.of(plan, Language.CHINESE), plan.id()));
        }
        if (before == null
                || !isSamePlan
                || !before.clause().section().equals(match.clause().section())) {
            List<String> headings = plan.headingPath(match.clause().section()).stream()
                    .map(AnswerText::heading)
                    .toList();
            text.append("  ")
                    .append(headings.isEmpty() ? "标题与前言" : marked(matches, AnswerText.joined(headings)))
                    .append('\n');
        }
    }

    private String marked(Matches matches, String text) {
        if (!isHighlighting) {
            return Harmless.line(text);
        }
        var marked = new StringBuilder();
        int at = 0;
        for (SourceSpan mark : matches.marks(text)) {
            marked.append(Harmless.line(text.substring(at, mark.start())))
                    .append(STRONG)
                    .append(Harmless.line(mark.of(text)))
                    .append(PLAIN);
            at = mark.end();
        }
        return marked.append(Harmless.line(text.substring(at))).toString();
    }
}
