package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.outline.TargetAmounts.Amount;
import wence.outline.TargetTimes.Kind;
import wence.outline.TargetTimes.Mention;

/// One walk over a sentence, part by part between its commas, that gathers what it states.
///
/// What runs on from part to part: the last date, the last measure, whether a list of values is under way, and whether
/// the sentence has turned to reporting or to a rule for a case.
final class TargetSentence {
    /// What the sentence says of one value.
    record Stated(String measure, String value, Optional<String> time) {}

    private static final int LONGEST_MEASURE = 80;
    private static final Pattern PART = Pattern.compile("[^，；。！？：]+[，；。！？：]?");
    private static final Pattern BASE = Pattern.compile("(?:从|由)[^，；。]{0,20}$");
    private static final Pattern RISING =
            Pattern.compile("^(?:左右)?(?:提高|提升|增加|增长|上升|扩大|降低|下降|降|减少|缩短|压缩|压减|发展|增|达|到|升|跃升)");
    private static final String LIST_MARKS = "、和及与并且或";

    private final TargetText text;
    private final List<Stated> stated = new ArrayList<>();
    private Optional<String> horizon;
    private Optional<String> waitingRhythm = Optional.empty();
    private String lastMeasure = "";
    private String partAhead = "";
    private boolean listed;
    private boolean reporting;
    private boolean inCase;

    private TargetSentence(TargetText text, Optional<String> horizon) {
        this.text = text;
        this.horizon = horizon;
    }

    static List<Stated> read(TargetText text) {
        return new TargetSentence(text, Optional.empty()).walk();
    }

    private List<Stated> walk() {
        Matcher parts = PART.matcher(text.bare());
        while (parts.find()) {
            char mark = text.bare().charAt(parts.end() - 1);
            boolean marked = "，；。！？：".indexOf(mark) >= 0;
            readPart(parts.start(), marked ? parts.end() - 1 : parts.end());
            if (marked && mark != '，' && mark != '：') {
                reporting = false;
                inCase = false;
            }
        }
        return List.copyOf(stated);
    }

    private void readPart(int start, int end) {
        List<Mention> times = TargetTimes.in(text, start, end);
        String words = text.plain().substring(start, end);
        reporting =
                TargetEvidence.reports(words) || reporting && times.stream().noneMatch(t -> t.kind() == Kind.HORIZON);
        inCase = !TargetEvidence.resolves(words) && (inCase || TargetEvidence.opensCase(words));
        int before = stated.size();
        if (!reporting && !inCase) {
            readAmounts(start, end, times);
        }
        listed = stated.size() > before;
        times.stream()
                .filter(t -> t.kind() == Kind.HORIZON)
                .reduce((a, b) -> b)
                .ifPresent(t -> horizon = Optional.of(TargetTimes.words(text, t)));
        waitingRhythm = times.size() == 1
                        && times.getFirst().kind() == Kind.RHYTHM
                        && times.getFirst().end() == end
                ? Optional.of(TargetTimes.words(text, times.getFirst()))
                : Optional.empty();
        partAhead = listed || words.isEmpty() ? "" : without(times, text.written(), start, end);
        if (!reporting && !inCase) {
            text.remarks(start, end).forEach(r -> stated.addAll(new TargetSentence(r, horizon).walk()));
        }
    }

    private void readAmounts(int start, int end, List<Mention> times) {
        List<Amount> amounts = TargetAmounts.in(text, start, end);
        boolean inList = listed;
        int from = start;
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            if (isBase(amount, from, end)) {
                continue;
            }
            int to = i + 1 < amounts.size() ? cut(amount, amounts.get(i + 1)) : end;
            Optional<Stated> found = readAmount(amount, from, to, words(start, end), times, inList);
            found.ifPresent(stated::add);
            if (found.isPresent()) {
                from = to;
            }
            inList = found.isPresent();
        }
    }

    private Optional<Stated> readAmount(
            Amount amount, int from, int to, String part, List<Mention> times, boolean inList) {
        String before = without(times, text.written(), from, baseOf(amount, from));
        String after = without(times, text.written(), amount.end(), to);
        String plainBefore = without(times, text.plain(), from, amount.start()).replaceFirst("的$", "");
        String plainAfter = without(times, text.plain(), amount.end(), to);
        String value = text.written().substring(amount.start(), amount.end());
        if (!TargetEvidence.isTarget(amount, value, part, plainBefore, plainAfter, inList)) {
            return Optional.empty();
        }
        String measure = TargetMeasure.of(before, isTail(plainAfter) ? "" : after);
        if (TargetMeasure.isOpen(measure)) {
            measure = !lastMeasure.isEmpty() ? lastMeasure : TargetMeasure.canStandAhead(partAhead) ? partAhead : "";
        }
        if (measure.length() < 2 || measure.length() > LONGEST_MEASURE) {
            return Optional.empty();
        }
        lastMeasure = measure;
        return Optional.of(new Stated(measure, value, time(times, amount)));
    }

    /// The nearest date ahead, and the rhythm of the same part; both when both are said.
    private Optional<String> time(List<Mention> times, Amount amount) {
        Optional<String> date = last(times, Kind.HORIZON, amount.start()).or(() -> horizon);
        Optional<String> rhythm = last(times, Kind.RHYTHM, amount.start()).or(() -> waitingRhythm);
        return date.isPresent() && rhythm.isPresent()
                ? Optional.of(date.get() + "，" + rhythm.get())
                : date.or(() -> rhythm);
    }

    private Optional<String> last(List<Mention> times, Kind kind, int before) {
        return times.stream()
                .filter(t -> t.kind() == kind && t.end() <= before)
                .reduce((a, b) -> b)
                .map(t -> TargetTimes.words(text, t));
    }

    /// Whether the amount is only where a change starts: 从2020年的60%提高到80%.
    private boolean isBase(Amount amount, int from, int end) {
        return BASE.matcher(text.bare().substring(from, amount.start())).find()
                && RISING.matcher(text.bare().substring(amount.end(), end)).find();
    }

    /// Where the words of the measure end: before the amount, or before the 从 of what it rises from.
    private int baseOf(Amount amount, int from) {
        Matcher base = BASE.matcher(text.bare().substring(from, amount.start()));
        return base.find()
                        && !TargetAmounts.in(text, from + base.start(), amount.start())
                                .isEmpty()
                ? from + base.start()
                : amount.start();
    }

    /// Where the words of one amount end and those of the next begin.
    private int cut(Amount amount, Amount next) {
        String between = text.bare().substring(amount.end(), next.start());
        if (between.isEmpty() || LIST_MARKS.indexOf(between.charAt(0)) >= 0 || between.startsWith("以及")) {
            return amount.end();
        }
        int comma = between.lastIndexOf('、');
        int and = Math.max(between.lastIndexOf('和'), Math.max(between.lastIndexOf('并'), between.lastIndexOf('及')));
        if (and > comma && (and == between.length() - 1 || comma < 0 || between.charAt(and) == '并')) {
            return amount.end() + and;
        }
        return comma >= 0 ? amount.end() + comma : amount.end();
    }

    /// Whether the words after a value say something new, not what is counted.
    private static boolean isTail(String after) {
        return after.matches("^(?:并|且|以上|，).*");
    }

    private String words(int start, int end) {
        return text.plain().substring(start, end);
    }

    /// The words between two places of a view, without the times in them.
    private static String without(List<Mention> times, String view, int start, int end) {
        var rest = new StringBuilder();
        int at = start;
        for (Mention time : times) {
            if (time.start() >= at && time.end() <= end) {
                rest.append(view, at, time.start());
                at = time.end();
            }
        }
        return rest.append(view, at, end).toString();
    }
}
