package wence.chat.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Longer and longer waits, a little different each time so that many copies do not come back at once.
final class Backoff {
    private static final double GROWTH = 1.7;
    private static final double JITTER = 0.2;

    private Backoff() {}

    /// How long to wait after so many failures in a row.
    static Duration after(int failures, Tempo tempo) {
        double grown = tempo.first().toNanos() * Math.pow(GROWTH, Math.min(failures, 50) - 1);
        double jitter = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
        return Duration.ofNanos((long) (Math.min(grown, tempo.longest().toNanos()) * jitter));
    }
}
