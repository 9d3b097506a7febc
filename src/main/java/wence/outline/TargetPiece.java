package wence.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.outline.TargetAmounts.Amount;
import wence.outline.TargetTimes.Mention;

/// The words of a sentence that belong to one amount: 培训农村技能人才0.4万人次 between its
/// commas and list marks.
///
/// @param text the sentence
/// @param times the times in it
/// @param from where the piece begins
/// @param to place after it
record TargetPiece(TargetText text, List<Mention> times, int from, int to) {
    private static final int LONGEST_MEASURE = 80;
    /// No measure is longer than this with its times, so that a text without punctuation is read
    /// in good time.
    private static final int WIDEST = 200;

    private static final Pattern BASE = Pattern.compile("(?:从|由)[^，；。从由]{0,20}$");
    private static final Pattern CHANGE =
            Pattern.compile("^(?:左右)?(?:提高|提升|增加|增长|上升|扩大|降低|下降|降|减少|缩短|压缩|压减|发展|增|达|到|升|跃升)");
    private static final Pattern SOMETHING_NEW = Pattern.compile("^(?:并|且|以上|，|的(?:政策|目标|任务|要求|规定|水平))");

    /// What the amount counts, in the piece's own words; empty when it states no target.
    ///
    /// @param listed whether the piece before stated a target
    /// @param ahead what to take when the piece itself names nothing; an empty text when there is
    ///     none
    Optional<String> measure(Amount amount, boolean listed, Supplier<String> ahead) {
        int first = Math.max(from, amount.start() - WIDEST);
        int last = Math.min(to, amount.end() + WIDEST);
        String before = words(text.plain(), first, amount.start());
        String after = words(text.plain(), amount.end(), last);
        String value = text.written().substring(amount.start(), amount.end());
        String lead = before.endsWith("的") ? before.substring(0, before.length() - 1) : before;
        var evidence = new TargetEvidence(amount, value, lead, after, listed);
        if (!evidence.isTarget()) {
            return Optional.empty();
        }
        boolean endsHere = SOMETHING_NEW.matcher(after).find() || evidence.followsRate();
        String measure = TargetMeasure.of(
                words(text.written(), first, endOfMeasure(first, amount)),
                endsHere ? "" : words(text.written(), amount.end(), last));
        return Optional.of(TargetMeasure.isOpen(measure) ? TargetMeasure.joined(ahead.get(), measure) : measure)
                .filter(m -> m.length() >= 2 && m.length() <= LONGEST_MEASURE);
    }

    /// Whether the amount is only where a change starts: the 60% of 从2020年的60%提高到80%.
    ///
    /// @param end where the part of the sentence ends
    boolean startsChangeAt(Amount amount, int end) {
        String after = text.bare().substring(amount.end(), Math.min(end, amount.end() + WIDEST));
        return base(Math.max(from, amount.start() - WIDEST), amount).find()
                && CHANGE.matcher(after).find();
    }

    /// The words between two places of a view, without the times in them.
    String words(String view, int start, int end) {
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

    /// Where the words of the measure end: before the amount, or before the 从 of what it rises
    /// from.
    private int endOfMeasure(int first, Amount amount) {
        Matcher base = base(first, amount);
        boolean rises = base.find()
                && !TargetAmounts.in(text, first + base.start(), amount.start()).isEmpty();
        return rises ? first + base.start() : amount.start();
    }

    private Matcher base(int first, Amount amount) {
        return BASE.matcher(text.bare().substring(first, amount.start()));
    }
}
