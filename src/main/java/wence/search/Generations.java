package wence.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/// The directory of generations, of which a small file names the one in force, and after it the
/// one that was in force
/// before.
final class Generations {
    private static final Pattern NAME = Pattern.compile("g[0-9]{1,9}");
    private static final String CURRENT = "current";

    private final Path directory;

    Generations(Path directory) {
        this.directory = directory;
    }

    /// The generation in force; empty when none is named, or when what names it is damaged.
    Optional<Generation> current() {
        return name().map(name -> new Generation(directory.resolve(name)));
    }

    /// The generation that was in force before; empty when there is none, or when it is gone.
    Optional<Generation> previous() {
        return named(1).map(name -> new Generation(directory.resolve(name)));
    }

    /// Whether a generation was ever put in force here.
    boolean isNamed() {
        return Files.exists(directory.resolve(CURRENT));
    }

    private Optional<String> name() {
        return named(0);
    }

    /// @param line 0 for the one in force, 1 for the one before
    private Optional<String> named(int line) {
        try {
            return Files.readAllLines(directory.resolve(CURRENT)).stream()
                    .skip(line)
                    .limit(1)
                    .map(String::strip)
                    .filter(name -> NAME.matcher(name).matches())
                    .findFirst();
        } catch (IOException unreadable) {
            // missing and unreadable come to the same here: the caller asks isNamed to tell them apart
            return Optional.empty();
        }
    }

    /// A name that no generation has yet.
    Path next() throws IOException {
        int last = 0;
        for (Path held : held()) {
            last = Math.max(last, Integer.parseInt(held.getFileName().toString().substring(1)));
        }
        return directory.resolve("g" + (last + 1));
    }

    /// From now on this generation is in force, also after a power cut, and the one that was is
    /// the one before.
    void put(Path generation) throws IOException {
        Path written = directory.resolve(CURRENT + ".new");
        String next = String.valueOf(generation.getFileName());
        String before = name().filter(name -> !name.equals(next)).orElse("");
        Files.writeString(written, next + "\n" + before + "\n");
        IOUtils.fsync(written, false);
        Files.move(written, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(directory, true);
    }

    /// Deletes all generations but the one in force and the one before, also what a killed
    /// process left half built.
    ///
    /// Who still reads one keeps the open files; where a system forbids deleting those, they stay
    /// until next time.
    void deleteOthers() throws IOException {
        List<String> kept =
                Stream.of(name(), named(1)).flatMap(Optional::stream).toList();
        for (Path held : held()) {
            if (!kept.contains(String.valueOf(held.getFileName()))) {
                delete(held);
            }
        }
    }

    /// Deletes as much of this generation as can be deleted.
    static void delete(Path generation) throws IOException {
        List<Path> inside;
        try (Stream<Path> paths = Files.walk(generation)) {
            inside = paths.toList().reversed();
        }
        for (Path path : inside) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stillInUse) {
                return;
            }
        }
    }

    private List<Path> held() throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(p -> NAME.matcher(p.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
