package wence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A right that one process has at a time; the system takes it back when the process dies.
final class FileClaim implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private FileClaim(FileChannel channel) {
        this.channel = channel;
    }

    /// Empty when somebody else has it all the while.
    static Optional<FileClaim> within(Duration patience, Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(file));
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() - end >= 0) {
                    channel.close();
                    return Optional.empty();
                }
                Thread.sleep(PAUSE);
            }
            return Optional.of(new FileClaim(channel));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
