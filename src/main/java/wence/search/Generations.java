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

/// The directory of generations, of which a small file names the one in force.
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

    /// Whether a generation was ever put in force here.
    boolean isNamed() {
        return Files.exists(directory.resolve(CURRENT));
    }

    private Optional<String> name() {
        try {
            String name = Files.readString(directory.resolve(CURRENT)).strip();
            return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
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

    /// From now on this generation is in force, also after a power cut.
    void put(Path generation) throws IOException {
        Path written = directory.resolve(CURRENT + ".new");
        Files.writeString(written, generation.getFileName() + "\n");
        IOUtils.fsync(written, false);
        Files.move(written, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(directory, true);
    }

    /// Deletes all generations but the one in force, also what a killed process left half built.
    ///
    /// Who still reads one keeps the open files; where a system forbids deleting those, they stay
    /// until next time.
    void deleteOthers() throws IOException {
        Optional<String> current = name();
        for (Path held : held()) {
            if (!held.getFileName().toString().equals(current.orElse(""))) {
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
