package wence.admin.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts everything that changes a disk and fails when the count says so. What a failing write
/// was to bring is written by half.
public final class FaultyDisk {
    /// What fails.
    public enum Fault {
        /// One change of any kind, and none after it.
        ONE,
        /// From some change on, everything that needs room; names can still be changed and
        /// deleted.
        FULL,
        /// From some change on, everything; and of what was not brought to the disk by force,
        /// half is lost.
        POWER
    }

    /// What changes a disk.
    enum Kind {
        DATA,
        CREATE,
        FORCE,
        NAME
    }

    private final Fault fault;
    private final int at;
    private final Set<Path> unforced = new HashSet<>();
    private int changes;

    /// @param at the number of the change that fails first, counted from 1
    public FaultyDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /// The same file on this disk.
    public Path path(Path real) {
        return new FaultyFileSystem(this, real.getFileSystem()).wrapped(real);
    }

    /// How many changes there were.
    public synchronized int changes() {
        return changes;
    }

    /// Whether anything failed.
    public synchronized boolean isHit() {
        return changes >= at;
    }

    /// Counts a change, and says whether it fails.
    synchronized boolean fails(Kind kind, Path real) {
        changes++;
        boolean isFailing = switch (fault) {
            case ONE -> changes == at;
            case FULL -> changes >= at && (kind == Kind.DATA || kind == Kind.CREATE);
            case POWER -> changes >= at;
        };
        if (!isFailing && kind == Kind.DATA) {
            unforced.add(real);
        }
        if (!isFailing && kind == Kind.FORCE) {
            unforced.remove(real);
        }
        if (fault == Fault.POWER && changes == at) {
            loseHalf();
        }
        return isFailing;
    }

    void change(Kind kind, Path real) throws IOException {
        if (fails(kind, real)) {
            throw new IOException("No space left on device: " + real);
        }
    }

    /// A file under another name is as much on the disk as before.
    synchronized void moved(Path from, Path to) {
        unforced.remove(to);
        if (unforced.remove(from)) {
            unforced.add(to);
        }
    }

    private void loseHalf() {
        for (Path file : List.copyOf(unforced)) {
            if (Files.isRegularFile(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
