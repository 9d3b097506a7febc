package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes the files of a collection what they shall be, and says what they are. Whatever a file
/// held before is kept.
record Filing(HomeFiles files, Kept kept) {
    /// The content that a file has, kept from now on; empty when there is no such file.
    Optional<String> held(String file) throws IOException {
        Path path = files.path(file);
        return Files.isRegularFile(path) ? Optional.of(kept.put(Files.readAllBytes(path))) : Optional.empty();
    }

    /// Keeps what a file holds. Should somebody write it meanwhile, the entry does not fit it and
    /// it is read again.
    HeldList.Entry entry(Path file) throws IOException {
        long size = Files.size(file);
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        return new HeldList.Entry(kept.put(Files.readAllBytes(file)), size, changed);
    }

    /// The entries of all files that are there.
    SortedMap<String, HeldList.Entry> entries() throws IOException {
        var entries = new TreeMap<String, HeldList.Entry>();
        for (var file : files.list().entrySet()) {
            entries.put(file.getKey(), entry(file.getValue()));
        }
        return entries;
    }

    /// Makes the files what they shall be.
    ///
    /// @param before the entries of all files until now
    /// @return the entries from now on
    SortedMap<String, HeldList.Entry> make(List<FileChange> changes, SortedMap<String, HeldList.Entry> before)
            throws IOException {
        var entries = new TreeMap<>(before);
        for (FileChange change : changes) {
            Path file = files.path(change.file());
            put(change, file);
            if (Files.exists(file)) {
                entries.put(change.file(), entry(file));
            } else {
                entries.remove(change.file());
            }
        }
        return entries;
    }

    private void put(FileChange change, Path file) throws IOException {
        if (held(change.file()).equals(change.after())) {
            return;
        }
        if (change.after().isPresent()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, kept.get(change.after().get()));
        } else {
            WholeFile.delete(file);
        }
    }
}
