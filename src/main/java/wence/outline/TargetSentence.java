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
/// What runs on from part to part: the last date, the last measure, whether a list of values is
/// under way, and the mood.
final class TargetSentence {
    /// What the sentence says of one value.
    record Stated(String measure, String value, Optional<String> time) {}

    private static final int LONGEST_NAME = 60;
    /// More numbers than this between two commas are a table run together, where no number's
    /// words can be told.
    private static final int MOST_VALUES = 40;

    private static final Pattern PART = Pattern.compile("([^，；。！？：]+)([，；。！？：]?)");
    private static final Pattern ENDS = Pattern.compile("[；。！？]");
    private static final String LIST_MARKS = "、和及与并且或";

    private final TargetText text;
    private final List<Stated> stated = new ArrayList<>();
    private Optional<String> horizon;
    private Optional<String> waitingRhythm = Optional.empty();
    private TargetMood mood = TargetMood.PLAIN;
    private String lastMeasure = "";
    private String partAhead = "";
    private boolean listed;

    /// What the heading above measures; empty for most.
    private final String headingMeasure;

    private TargetSentence(TargetText text, Optional<String> horizon, String headingMeasure) {
        this.text = text;
        this.horizon = horizon;
        this.headingMeasure = headingMeasure;
    }

    /// What a sentence states.
    ///
    /// @param headingMeasure what the heading above measures, for values that come without any
    ///     word of what they are; empty when it measures nothing
    static List<Stated> read(TargetText text, String headingMeasure) {
        return new TargetSentence(text, Optional.empty(), headingMeasure).walk();
    }

    private List<Stated> walk() {
        Matcher parts = PART.matcher(text.bare());
        while (parts.find()) {
            readPart(parts.start(1), parts.end(1));
            if (ENDS.matcher(parts.group(2)).matches()) {
                mood = TargetMood.PLAIN;
            }
        }
        return List.copyOf(stated);
    }

    private void readPart(int start, int end) {
        List<Mention> times = TargetTimes.in(text, start, end);
        boolean dated = times.stream().anyMatch(t -> t.kind() == Kind.HORIZON);
        mood = mood.of(text.plain().substring(start, end), dated);
        int before = stated.size();
        if (mood.setsGoals()) {
            readAmounts(start, end, times);
        }
        listed = stated.size() > before;
        if (!mood.inCase()) {
            horizon = last(times, Kind.HORIZON, end).or(() -> horizon);
        }
        waitingRhythm = times.stream()
                .filter(t -> t.kind() == Kind.RHYTHM && t.end() == end)
                .map(t -> TargetTimes.words(text, t))
                .findFirst();
        partAhead = listed || end - start > LONGEST_NAME
                ? ""
                : new TargetPiece(text, times, start, end).words(text.written(), start, end);
        if (mood.setsGoals()) {
            readRemarks(start, end);
        }
    }

    private void readRemarks(int start, int end) {
        for (TargetText remark : text.remarks(start, end)) {
            if (TargetAmounts.mayStandIn(remark)
                    && !TargetMood.grants(text.plain().substring(start, end))) {
                stated.addAll(new TargetSentence(remark, horizon, "").walk());
            }
        }
    }

    private void readAmounts(int start, int end, List<Mention> times) {
        List<Amount> amounts = TargetAmounts.in(text, start, end);
        if (amounts.isEmpty()
                || amounts.size() > MOST_VALUES
                || TargetMood.grants(text.plain().substring(start, end))) {
            return;
        }
        boolean inList = listed;
        int from = start;
        int before = stated.size();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            int to = i + 1 < amounts.size() ? cut(amount, amounts.get(i + 1)) : end;
            var piece = new TargetPiece(text, times, from, to);
            if (piece.startsChangeAt(amount, end)) {
                continue;
            }
            inList = piece.measure(amount, inList, this::measureAhead)
                    .map(measure -> stated.add(state(complete(measure), amount, times)))
                    .orElse(false);
            from = inList || startsWithListMark(amount) ? to : from;
        }
        List<Stated> list = stated.subList(before, stated.size());
        boolean isRespective = text.bare().substring(start, end).contains("分别");
        list.replaceAll(TargetList.apart(List.copyOf(list), isRespective)::next);
    }

    private Stated state(String measure, Amount amount, List<Mention> times) {
        lastMeasure = measure;
        return new Stated(measure, text.written().substring(amount.start(), amount.end()), time(times, amount));
    }

    /// What an amount counts whose own piece does not say it: the last measure, or the name that
    /// the part before gave.
    private String measureAhead() {
        if (!lastMeasure.isEmpty()) {
            return lastMeasure;
        }
        String ahead = TargetMeasure.ahead(partAhead);
        return ahead.isEmpty() ? headingMeasure : ahead;
    }

    /// The measure with what the part ahead, or the heading, counts: 家庭医生人数 and 每万常住人口.
    private String complete(String measure) {
        if (TargetMeasure.isPerHead(measure)) {
            return TargetMeasure.ahead(partAhead) + measure;
        }
        boolean onlyEndOfHeading = measure.length() < 8
                && headingMeasure.length() > measure.length()
                && headingMeasure.endsWith(measure.substring(Math.max(0, measure.length() - 2)));
        return onlyEndOfHeading ? headingMeasure : measure;
    }

    private boolean startsWithListMark(Amount amount) {
        return text.bare().startsWith("、", amount.end());
    }

    /// The nearest date ahead, and the rhythm of the same part; both when both are said.
    private Optional<String> time(List<Mention> times, Amount amount) {
        Optional<String> date = noted(times, amount)
                .or(() -> last(times, Kind.HORIZON, amount.start()))
                .or(() -> horizon);
        Optional<String> rhythm = last(times, Kind.RHYTHM, amount.start()).or(() -> waitingRhythm);
        return date.isPresent() && rhythm.isPresent()
                ? Optional.of(date.get() + "，" + rhythm.get())
                : date.or(() -> rhythm);
    }

    /// The date in brackets right behind the amount.
    private Optional<String> noted(List<Mention> times, Amount amount) {
        return times.stream()
                .filter(t -> t.kind() == Kind.NOTE && t.start() == amount.end())
                .map(t -> TargetTimes.words(text, t))
                .findFirst();
    }

    private Optional<String> last(List<Mention> times, Kind kind, int before) {
        return times.stream()
                .filter(t -> t.kind() == kind && t.end() <= before)
                .reduce((a, b) -> b)
                .map(t -> TargetTimes.words(text, t));
    }

    /// Where the words of one amount end and those of the next begin: at the list mark between
    /// them.
    private int cut(Amount amount, Amount next) {
        String between = text.bare().substring(amount.end(), next.start());
        if (between.isEmpty() || LIST_MARKS.indexOf(between.charAt(0)) >= 0 || between.startsWith("以及")) {
            return amount.end();
        }
        int comma = between.lastIndexOf('、');
        int and = Math.max(between.lastIndexOf('和'), Math.max(between.lastIndexOf('并'), between.lastIndexOf('及')));
        boolean joins = and == between.length() - 1 || comma < 0 || between.charAt(Math.max(and, 0)) == '并';
        int mark = and > comma && joins ? and : comma;
        return amount.end() + Math.max(mark, 0);
    }
}
