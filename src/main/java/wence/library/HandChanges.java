package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What people changed in the files by hand since the last act.
///
/// @param entries of all files from now on
record HandChanges(List<FileChange> changes, SortedMap<String, HeldList.Entry> entries) {
    /// A file that was written since is left alone for now: somebody may still be copying it.
    static final Duration QUIET = Duration.ofSeconds(2);

    /// Compares the files with what is held.
    static HandChanges since(HeldList held, Filing filing, Instant now) throws IOException {
        Instant quiet = now.minus(QUIET);
        var entries = new TreeMap<>(held.entries());
        var changes = new ArrayList<FileChange>();
        SortedMap<String, Path> files = filing.files().list();
        var names = new TreeSet<>(files.keySet());
        names.addAll(entries.keySet());
        for (String name : names) {
            Optional<String> before = Optional.ofNullable(entries.get(name)).map(HeldList.Entry::content);
            Path file = files.get(name);
            if (file == null) {
                entries.remove(name);
                changes.add(new FileChange(name, before, Optional.empty()));
            } else if (isToBeRead(entries.get(name), file, quiet)) {
                HeldList.Entry entry = filing.entry(file);
                entries.put(name, entry);
                if (!before.equals(Optional.of(entry.content()))) {
                    changes.add(new FileChange(name, before, Optional.of(entry.content())));
                }
            }
        }
        return new HandChanges(changes, entries);
    }

    private static boolean isToBeRead(HeldList.@Nullable Entry entry, Path file, Instant quiet) throws IOException {
        return (entry == null || !entry.fits(file))
                && Files.getLastModifiedTime(file).toInstant().isBefore(quiet);
    }

    /// Whether none of these files was written a moment ago.
    static boolean isQuiet(SortedMap<String, Path> files, Instant now) {
        Instant quiet = now.minus(QUIET);
        for (Path file : files.values()) {
            try {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(quiet)) {
                    return false;
                }
            } catch (IOException gone) {
                return false;
            }
        }
        return true;
    }

    /// The plans that were changed.
    List<String> plans() {
        return changes.stream()
                .map(FileChange::file)
                .filter(file -> file.matches("plans/[^/]+\\.(?:txt|json)"))
                .map(file -> PlanId.ofFile(file.substring(HomeFiles.PLANS.length())))
                .distinct()
                .sorted()
                .toList();
    }
}
