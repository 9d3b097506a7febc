package wence.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the files of the collection are since an act. A file that differs was changed by hand.
///
/// @param act the number of the last act that is done to the end; 0 before the first
/// @param entries by file
record HeldList(int act, SortedMap<String, Entry> entries) {
    private static final Pattern FIRST = Pattern.compile("act (\\d{1,9})");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (-?\\d{1,18}) (\\S+) (.+)");

    /// @param content its name, as [Kept] says it
    /// @param size in bytes; -1 when the file is to be read again in any case
    /// @param changed when the file was last written, as the file system says; while this and the
    ///     size are the same, the file is not read again
    record Entry(String content, long size, Instant changed) {
        boolean fits(Path file) throws IOException {
            return size == Files.size(file)
                    && changed.equals(Files.getLastModifiedTime(file).toInstant());
        }
    }

    byte[] print() {
        var lines = new ArrayList<String>();
        lines.add("act " + act);
        entries.forEach((file, entry) ->
                lines.add("%s %d %s %s".formatted(entry.content(), entry.size(), entry.changed(), file)));
        lines.add("end");
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Empty when there is none, or none that can be read; then what is there counts as held.
    static Optional<HeldList> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!first.matches() || !lines.getLast().equals("end")) {
            return Optional.empty();
        }
        var entries = new TreeMap<String, Entry>();
        try {
            for (String line : lines.subList(1, lines.size() - 1)) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    return Optional.empty();
                }
                entries.put(
                        parts.group(4),
                        new Entry(parts.group(1), Long.parseLong(parts.group(2)), Instant.parse(parts.group(3))));
            }
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
        return Optional.of(new HeldList(Integer.parseInt(first.group(1)), entries));
    }
}
