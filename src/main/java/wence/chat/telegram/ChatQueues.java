package wence.chat.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One after the other in each queue, different queues at once. Safe to share between threads.
final class ChatQueues {
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();
    private final Semaphore room;
    private boolean isClosed;

    /// @param max how many tasks wait or run at most, in all chats together
    ChatQueues(int max) {
        room = new Semaphore(max);
    }

    /// Takes room for one task.
    ///
    /// @return whether there was room before the time was over
    boolean reserve(Duration patience) {
        try {
            return room.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Gives back room that was taken and is not needed.
    void release() {
        room.release();
    }

    /// Runs a task, for which room was taken, after all earlier ones of its chat.
    void add(String chat, Runnable task) {
        synchronized (waiting) {
            if (isClosed) {
                return;
            }
            Queue<Runnable> queue = waiting.get(chat);
            if (queue != null) {
                queue.add(task);
                return;
            }
            queue = new ArrayDeque<>();
            queue.add(task);
            waiting.put(chat, queue);
        }
        Thread.ofVirtual().name("chat " + chat).start(() -> work(chat));
    }

    /// Begins no more tasks, and waits for those that were begun.
    ///
    /// @return whether they ended in time
    boolean finish(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (waiting) {
            isClosed = true;
            while (!waiting.isEmpty()) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(waiting, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    private void work(String chat) {
        Runnable task = next(chat);
        while (task != null) {
            try {
                task.run();
            } finally {
                room.release();
            }
            task = next(chat);
        }
    }

    private @Nullable Runnable next(String chat) {
        synchronized (waiting) {
            Queue<Runnable> queue = waiting.get(chat);
            Runnable task = queue == null || isClosed ? null : queue.poll();
            if (task == null) {
                waiting.remove(chat);
                waiting.notifyAll();
            }
            return task;
        }
    }
}
