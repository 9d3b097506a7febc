package wence.chat.telegram.botapi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The presses of buttons and the inline queries that wait for an answer: one answer each, and soon.
final class Queries {
    private static final Duration PRESS_LIVES = Duration.ofSeconds(15);
    private static final Duration INLINE_LIVES = Duration.ofSeconds(10);

    /// A press of a button.
    record Press(String id, Chat chat, Instant at) {}

    /// What a person typed behind the bot's name in any chat.
    record Inline(String id, Chat chat, Instant at) {}

    private final InstantSource clock;
    private final SortedMap<String, Press> presses = new TreeMap<>();
    private final SortedMap<String, Inline> inlines = new TreeMap<>();
    private int last;

    Queries(InstantSource clock) {
        this.clock = clock;
    }

    Press press(Chat chat) {
        var press = new Press("press-" + ++last, chat, clock.instant());
        presses.put(press.id(), press);
        return press;
    }

    Inline inline(Chat chat) {
        var inline = new Inline("inline-" + ++last, chat, clock.instant());
        inlines.put(inline.id(), inline);
        return inline;
    }

    Press answerPress(String id) {
        return inTime(Optional.ofNullable(presses.remove(id)), Press::at, PRESS_LIVES);
    }

    Inline answerInline(String id) {
        return inTime(Optional.ofNullable(inlines.remove(id)), Inline::at, INLINE_LIVES);
    }

    private <Q> Q inTime(Optional<Q> query, Function<Q, Instant> at, Duration lives) {
        return query.filter(asked -> !clock.instant().isAfter(at.apply(asked).plus(lives)))
                .orElseThrow(() ->
                        Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
    }
}
