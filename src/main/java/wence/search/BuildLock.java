package wence.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The right to build, held by one thread of one process at a time. The system gives it back when
/// a process dies.
final class BuildLock implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(20);

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Empty when somebody else still held it after that time, or when this thread was
    /// interrupted.
    ///
    /// @throws IOException when the file cannot be written
    static Optional<BuildLock> within(Duration patience, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (long tries = patience.dividedBy(STEP); tries >= 0; tries--) {
                if (tryLock(channel) != null) {
                    return Optional.of(new BuildLock(channel));
                }
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByAnotherThread) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
