package wence.chat;

import java.util.Optional;
import wence.office.Span;

/// How many days a report is on, as typed behind its command: `30`, `30天`.
final class Days {
    private static final int MAX = 366;

    private Days() {}

    /// The days up to now.
    ///
    /// @param usual where nothing is typed
    /// @return empty when something else is typed
    static Optional<Span> of(String words, int usual, Turn turn) {
        String digits = words.strip().replaceFirst("\\s*(?:天|days?)$", "");
        if (digits.isEmpty()) {
            return Optional.of(Span.upTo(turn.office().today(), usual));
        }
        if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > MAX) {
            return Optional.empty();
        }
        return Optional.of(Span.upTo(turn.office().today(), Integer.parseInt(digits)));
    }

    static Turned mistaken(CommandWord word, Turn turn) {
        return turn.say(
                "天数写 1 到 %d，如：/%s 30。".formatted(MAX, word.name()),
                "Days are 1 to %d: /%s 30.".formatted(MAX, word.name()));
    }
}
