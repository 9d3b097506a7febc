package wence.chat.telegram;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How fast messages may go out. Telegram wants about one a second to a person, twenty a minute
/// to a group, thirty a second in all; edits count like messages. A bucket lets out a few at once
/// and then no more than the rest of what one period allows, so that no period ever sees more.
/// What may be left out takes no place that an answer could want.
final class OutgoingPace {
    private static final Bandwidth PERSON = bandwidth(3, 1, Duration.ofSeconds(1));
    private static final Bandwidth GROUP = bandwidth(5, 15, Duration.ofMinutes(1));
    private static final Bandwidth ALL = bandwidth(5, 25, Duration.ofSeconds(1));

    /// So many places of a chat, and of all together, are kept for answers.
    private static final long KEPT = 1;

    private static final long KEPT_IN_GROUP = 2;
    private static final long KEPT_OF_ALL = 2;

    /// How many chats are remembered; one that was quiet for so long has a full bucket again.
    private static final int MAX_CHATS = 10_000;

    private final boolean isUnlimited;
    private final TimeMeter time;
    private final Bucket all;
    private final Map<Long, Bucket> chats = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > MAX_CHATS;
        }
    };

    private OutgoingPace(TimeMeter time, boolean isUnlimited) {
        this.time = time;
        this.isUnlimited = isUnlimited;
        all = bucket(ALL);
    }

    /// Telegram's pace.
    static OutgoingPace telegrams() {
        return at(TimeMeter.SYSTEM_NANOTIME);
    }

    /// Telegram's pace on another clock.
    static OutgoingPace at(TimeMeter time) {
        return new OutgoingPace(time, false);
    }

    /// As fast as it goes, for a server without limits.
    static OutgoingPace unlimited() {
        return new OutgoingPace(TimeMeter.SYSTEM_NANOTIME, true);
    }

    /// Takes a place in the line for one message or edit.
    ///
    /// @return how long to wait before it is sent
    Duration take(ChatPlace place) {
        if (isUnlimited) {
            return Duration.ZERO;
        }
        long here = chat(place).consumeIgnoringRateLimits(1);
        long everywhere = all.consumeIgnoringRateLimits(1);
        return Duration.ofNanos(Math.max(here, everywhere));
    }

    /// Takes a place when one is free.
    ///
    /// @return whether it may be sent at once
    boolean takeFree(ChatPlace place) {
        return isUnlimited || takeFree(place, 0, 0);
    }

    /// Takes a place when more are free than answers are likely to want.
    ///
    /// @return whether it may be sent at once
    boolean takeSpare(ChatPlace place) {
        return isUnlimited || takeFree(place, place.isGroup() ? KEPT_IN_GROUP : KEPT, KEPT_OF_ALL);
    }

    private synchronized boolean takeFree(ChatPlace place, long keptHere, long keptOfAll) {
        Bucket here = chat(place);
        boolean isFree = here.getAvailableTokens() > keptHere && all.getAvailableTokens() > keptOfAll;
        if (isFree) {
            here.consumeIgnoringRateLimits(1);
            all.consumeIgnoringRateLimits(1);
        }
        return isFree;
    }

    private Bucket chat(ChatPlace place) {
        synchronized (chats) {
            return chats.computeIfAbsent(place.chat(), chat -> bucket(place.isGroup() ? GROUP : PERSON));
        }
    }

    private Bucket bucket(Bandwidth bandwidth) {
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    private static Bandwidth bandwidth(long atOnce, long refill, Duration period) {
        return Bandwidth.builder().capacity(atOnce).refillGreedy(refill, period).build();
    }
}
