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
        double grown = (double) tempo.first().toMillis() * Math.pow(GROWTH, Math.min(failures, 50) - 1);
        double jitter = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
        return Duration.ofMillis(
                (long) (Math.min(grown, (double) tempo.longest().toMillis()) * jitter));
    }
}
