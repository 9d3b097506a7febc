package wence.answer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.answer.Piece.Difference;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;

/// By how much two plans differ in the one number that an answer states of each.
final class Gap {
    private static final Pattern VALUE = Pattern.compile("\\D*?(\\d+(?:\\.\\d+)?)(\\D*?)(?:以上|左右|以内|及以上)?");
    private static final String PERCENT = "%";

    private Gap() {}

    /// Adds the difference, worked out and said to be so; or says why there is none.
    static void add(Draft draft) {
        Map<String, StatedTarget> byPlan = new LinkedHashMap<>();
        List<StatedTarget> all = draft.said().targets();
        all.forEach(stated -> byPlan.putIfAbsent(stated.plan().id(), stated));
        if (byPlan.size() < 2) {
            return;
        }
        if (byPlan.size() > 2 || all.size() > 2) {
            draft.words(0, "gap.several");
            return;
        }
        Matcher one = VALUE.matcher(all.get(0).target().value());
        Matcher other = VALUE.matcher(all.get(1).target().value());
        if (!one.matches() || !other.matches() || !one.group(2).equals(other.group(2))) {
            draft.words(0, "gap.units");
            return;
        }
        boolean firstIsLarger = new BigDecimal(one.group(1)).compareTo(new BigDecimal(other.group(1))) >= 0;
        StatedTarget larger = all.get(firstIsLarger ? 0 : 1);
        StatedTarget smaller = all.get(firstIsLarger ? 1 : 0);
        Matcher most = firstIsLarger ? one : other;
        Matcher least = firstIsLarger ? other : one;
        String unit = PERCENT.equals(one.group(2)) ? draft.phrases().say("gap.points") : one.group(2);
        draft.line(
                0,
                List.of(
                        new Words(draft.phrases().say("gap", draft.label(larger.plan()), draft.label(smaller.plan()))),
                        new Difference(most.group(1), least.group(1)),
                        new Words(draft.phrases().say("gap.unit", unit)),
                        new Stated(larger.target().value()),
                        new Words(draft.phrases().say("gap.minus")),
                        new Stated(smaller.target().value()),
                        new Words(draft.phrases().say("close"))),
                larger.citation(),
                smaller.citation());
    }
}
