package wence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a generation was built from, and every file of it with its length and checksum.
///
/// @param build names the code that built it, without blanks
/// @param fingerprint names the plan texts that it was built from, without blanks
/// @param files in the order in which they were written down
record Manifest(String build, String fingerprint, List<FileMark> files) {
    /// The form of everything in a generation. Raise it when fields, tokens or [PlanEncoder]
    /// change.
    static final String FORMAT = "4+lucene-10.5.0";

    private static final String FIRST = "wence index ";
    private static final Pattern FILE = Pattern.compile("file (\\d{1,18}) ([0-9a-f]{1,16}) (\\S+)");

    Manifest {
        files = List.copyOf(files);
        requireWord(build);
        requireWord(fingerprint);
    }

    private static void requireWord(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("need a name without blanks, got '%s'".formatted(name));
        }
    }

    String print() {
        var lines = new ArrayList<String>();
        lines.add(FIRST + FORMAT);
        lines.add("build " + build);
        lines.add("plans " + fingerprint);
        for (FileMark file : files) {
            lines.add("file %d %x %s".formatted(file.length(), file.checksum(), file.name()));
        }
        lines.add("end");
        return String.join("\n", lines) + "\n";
    }

    /// Whether this is the manifest of another format.
    static boolean isOfAnotherFormat(String printed) {
        String first = printed.lines().findFirst().orElse("");
        return first.startsWith(FIRST) && !first.equals(FIRST + FORMAT);
    }

    /// Empty when it is not what [#print] writes.
    static Optional<Manifest> parse(String printed) {
        List<String> lines = printed.lines().toList();
        if (lines.size() < 4
                || !lines.getFirst().equals(FIRST + FORMAT)
                || !lines.get(1).matches("build \\S+")
                || !lines.get(2).matches("plans \\S+")
                || !lines.getLast().equals("end")) {
            return Optional.empty();
        }
        var files = new ArrayList<FileMark>();
        for (String line : lines.subList(3, lines.size() - 1)) {
            Matcher matcher = FILE.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            files.add(new FileMark(
                    matcher.group(3), Long.parseLong(matcher.group(1)), Long.parseUnsignedLong(matcher.group(2), 16)));
        }
        String build = lines.get(1).substring("build ".length());
        return Optional.of(new Manifest(build, lines.get(2).substring("plans ".length()), files));
    }

    /// A file of a generation.
    ///
    /// @param name relative to the generation's directory, parts joined by `/`
    /// @param length in bytes
    /// @param checksum CRC-32
    record FileMark(String name, long length, long checksum) {}
}
