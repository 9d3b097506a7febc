package wence.chat.telegram.botapi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;

/// How fast the bot may send: over the whole, to each chat, to each group. Telegram does not publish the exact measure;
/// these are the figures of its documentation, with short bursts. An edit counts like a message.
final class Pacing {
    /// So many at once, and one more after each interval.
    private record Measure(int burst, Duration interval) {}

    /// When the next one would be on time if they came evenly.
    private static final class Meter {
        private Instant due = Instant.EPOCH;
    }

    private static final Measure OVERALL = new Measure(30, Duration.ofSeconds(1).dividedBy(30));
    private static final Measure CHAT = new Measure(5, Duration.ofSeconds(1));
    private static final Measure GROUP = new Measure(20, Duration.ofSeconds(3));

    private final InstantSource clock;
    private final SortedMap<String, Meter> meters = new TreeMap<>();
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
        Instant now = clock.instant();
        boolean group = chat.type() != Chat.Type.PRIVATE;
        check("", OVERALL, now);
        check("chat " + chat.id(), CHAT, now);
        if (group) {
            check("group " + chat.id(), GROUP, now);
        }
        take("", OVERALL, now);
        take("chat " + chat.id(), CHAT, now);
        if (group) {
            take("group " + chat.id(), GROUP, now);
        }
    }

    private void check(String name, Measure measure, Instant now) {
        Instant due = meter(name).due;
        if (due.isAfter(now.plus(measure.interval().multipliedBy(measure.burst() - 1L)))) {
            Duration wait = Duration.between(now, due).minus(measure.interval().multipliedBy(measure.burst() - 1L));
            throw Refusal.tooManyRequests(
                    Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
        }
    }

    private void take(String name, Measure measure, Instant now) {
        Meter meter = meter(name);
        meter.due = (meter.due.isAfter(now) ? meter.due : now).plus(measure.interval());
    }

    private Meter meter(String name) {
        return meters.computeIfAbsent(name, _ -> new Meter());
    }
}
