package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wence.answer.AnswerText;
import wence.answer.Citation;
import wence.office.Gap;

/// What people could not find, in lines.
final class GapLines {
    private static final int MAX_WORDINGS = 2;
    private static final int MAX_QUOTE = 60;

    private GapLines() {}

    /// @param number its number in the list, from 1; the nearest clause has the same
    static void add(Draft draft, int number, Gap gap, Turn turn) {
        draft.line(
                0,
                turn.words("%d. %s　%d 次，最近 %s", "%d. %s  %d times, last on %s")
                        .formatted(
                                number,
                                Brief.of(Harmless.line(gap.question())),
                                gap.count(),
                                Times.day(gap.last(), turn)));
        draft.line(1, kinds(gap, turn));
        List<String> others = gap.wordings().stream()
                .filter(wording -> !wording.equals(gap.question()))
                .limit(MAX_WORDINGS)
                .map(wording -> Brief.of(Harmless.line(wording)))
                .toList();
        if (!others.isEmpty()) {
            draft.line(1, turn.words("也问作：", "Also asked as: ") + String.join("；", others));
        }
        gap.nearest().ifPresent(nearest -> {
            String place = AnswerText.joined(AnswerText.place(new Citation(number, nearest.plan(), nearest.clause())));
            String text = nearest.clause().text();
            String quote = text.length() <= MAX_QUOTE ? text : Brief.cut(text, MAX_QUOTE) + "…";
            draft.line(1, turn.words("最近的条款：", "Nearest clause: ") + place + " “" + quote + "”", List.of(number))
                    .cite(number, nearest.plan(), nearest.clause());
        });
    }

    private static String kinds(Gap gap, Turn turn) {
        var kinds = new ArrayList<String>();
        if (gap.notFound() > 0) {
            kinds.add(turn.words("没找到 %d", "not found %d").formatted(gap.notFound()));
        }
        if (gap.unclear() > 0) {
            kinds.add(turn.words("没听明白 %d", "unclear %d").formatted(gap.unclear()));
        }
        if (gap.bad() > 0) {
            String reasons = gap.reasons().stream()
                    .map(reason -> Rate.words(reason.getKey(), turn) + " " + reason.getValue())
                    .collect(Collectors.joining(turn.words("、", ", ")));
            kinds.add("👎 " + gap.bad()
                    + (reasons.isEmpty() ? "" : turn.words("（%s）", " (%s)").formatted(reasons)));
        }
        return String.join(" · ", kinds);
    }
}
