package wence.chat.telegram.botapi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How fast the bot may send: over the whole, to each chat, to each group. Telegram does not publish the exact measure;
/// these are the figures of its documentation, with short bursts. An edit counts like a message.
final class Pacing {
    private static final int CHAT_BURST = 5;

    private final InstantSource clock;
    private final Window overall = new Window(30, Duration.ofSeconds(1));
    private final SortedMap<Long, Evenly> chats = new TreeMap<>();
    private final SortedMap<Long, Window> groups = new TreeMap<>();
    private boolean on = true;

    Pacing(InstantSource clock) {
        this.clock = clock;
    }

    void on(boolean counted) {
        on = counted;
    }

    /// Counts one more message to the chat.
    ///
    /// @throws Refusal when it is one too many; it is then not counted
    void count(Chat chat) {
        if (!on) {
            return;
        }
        var measures = new ArrayList<Measure>(List.of(
                overall, chats.computeIfAbsent(chat.id(), _ -> new Evenly(CHAT_BURST, Duration.ofSeconds(1)))));
        if (chat.type() != Chat.Type.PRIVATE) {
            measures.add(groups.computeIfAbsent(chat.id(), _ -> new Window(20, Duration.ofMinutes(1))));
        }
        Instant now = clock.instant();
        Instant free = measures.stream()
                .map(measure -> measure.free(now))
                .max(Instant::compareTo)
                .orElse(now);
        if (free.isAfter(now)) {
            Duration wait = Duration.between(now, free);
            throw Refusal.tooManyRequests(wait.plusNanos(999_999_999).toSeconds());
        }
        measures.forEach(measure -> measure.count(now));
    }

    /// One limit.
    private sealed interface Measure {
        /// From when on one more is let through.
        Instant free(Instant now);

        void count(Instant now);
    }

    /// So many within any stretch of this length.
    private static final class Window implements Measure {
        private final int most;
        private final Duration length;
        private final Deque<Instant> counted = new ArrayDeque<>();

        Window(int most, Duration length) {
            this.most = most;
            this.length = length;
        }

        @Override
        public Instant free(Instant now) {
            while (!counted.isEmpty() && !counted.getFirst().plus(length).isAfter(now)) {
                counted.removeFirst();
            }
            return counted.size() < most ? now : counted.getFirst().plus(length);
        }

        @Override
        public void count(Instant now) {
            counted.addLast(now);
        }
    }

    /// So many at once, and one more after each interval.
    private static final class Evenly implements Measure {
        private final Duration ahead;
        private final Duration interval;
        private Instant due = Instant.EPOCH;

        Evenly(int burst, Duration interval) {
            this.ahead = interval.multipliedBy(burst - 1L);
            this.interval = interval;
        }

        @Override
        public Instant free(Instant now) {
            return due.minus(ahead);
        }

        @Override
        public void count(Instant now) {
            due = (due.isAfter(now) ? due : now).plus(interval);
        }
    }
}
