package wence.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// The right to change the files of a home, or to look at them all while nobody changes them; one
/// thread of one process has it at a time. The system takes it back when a process dies.
final class HomeLock implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(5);

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Empty when somebody else had it all the while, or when this thread was interrupted.
    ///
    /// @throws IOException when the file cannot be written
    static Optional<HomeLock> within(Duration patience, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isOurs = false;
        try {
            for (long tries = patience.dividedBy(STEP); tries >= 0 && !isOurs; tries--) {
                isOurs = isTaken(channel);
                if (!isOurs) {
                    Thread.sleep(STEP);
                }
            }
            return isOurs ? Optional.of(new HomeLock(channel)) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByAnotherThread) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
