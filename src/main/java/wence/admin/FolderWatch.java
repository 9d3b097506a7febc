package wence.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Has somebody look at the plans' folder at once, when something changed in it, and every now
/// and then in any case, since not every file system tells.
public final class FolderWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    /// How often it is looked at without a sign of change.
    static final Duration RESCAN = Duration.ofSeconds(10);

    /// After a sign of change, so that a file has been left alone for long enough.
    private static final Duration SETTLING = Duration.ofMillis(2_500);

    private final Thread thread;

    private FolderWatch(Thread thread) {
        this.thread = thread;
    }

    /// Starts watching.
    ///
    /// @param look is called on the watch's own thread
    public static FolderWatch start(Path plans, Runnable look) {
        return new FolderWatch(Thread.ofPlatform().daemon().name("plans-watch").start(() -> watch(plans, look)));
    }

    private static void watch(Path plans, Runnable look) {
        try (WatchService service = plans.getFileSystem().newWatchService()) {
            looked(look);
            @Nullable WatchKey key = null;
            while (true) {
                if (key == null || !key.isValid()) {
                    key = register(plans, service);
                }
                WatchKey sign = service.poll(RESCAN.toMillis(), TimeUnit.MILLISECONDS);
                if (sign != null) {
                    sign.pollEvents();
                    Thread.sleep(SETTLING);
                    sign.pollEvents();
                    sign.reset();
                }
                looked(look);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "不能监视 " + plans + "，手工放入的文件要重启后才生效：" + e);
        }
    }

    private static @Nullable WatchKey register(Path plans, WatchService service) throws IOException {
        if (!Files.isDirectory(plans)) {
            return null;
        }
        return plans.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /// What goes wrong once must not end the watch.
    private static void looked(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "查看方案目录时出错：" + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
