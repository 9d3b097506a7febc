package wence.chat.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whether the platform is closing; waits that must end when it does.
final class Closing {
    private final CountDownLatch closed = new CountDownLatch(1);

    void close() {
        closed.countDown();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Waits so long, or until it is closed.
    ///
    /// @return whether it is closed
    boolean await(Duration time) {
        try {
            return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
