package wence.chat.telegram.botapi;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One thing happens at a time, and whoever waits for something is woken by every happening.
final class Gate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition happened = lock.newCondition();

    <T> T alone(Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            happened.signalAll();
            lock.unlock();
        }
    }

    void happens(Runnable act) {
        lock.lock();
        try {
            act.run();
        } finally {
            happened.signalAll();
            lock.unlock();
        }
    }

    /// Waits until the condition holds, looking again after each happening; false when the time is over first.
    boolean waitUntil(BooleanSupplier holds, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!holds.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = happened.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
