package wence.app;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import wence.admin.Admin;
import wence.chat.Workbench;

/// The admins' work beside the chats: one piece at a time, in the order in which it was asked for. What is being done
/// when the program ends is found whole or not at all at the next start.
final class AdminWork implements AutoCloseable {
    private static final int MAX_WAITING = 20;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            Thread.ofPlatform().daemon().name("admin-work").factory());
    private final Workbench bench;

    AdminWork(Admin admin) {
        bench = new Workbench(admin, worker);
    }

    Workbench bench() {
        return bench;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
