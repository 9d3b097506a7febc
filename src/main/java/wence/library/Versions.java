package wence.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The earlier texts of plans, under `plans/versions/ID/`: `1.txt` is the first that was held.
///
/// A text is kept, whole or not at all, before another takes its place; so a crash in between
/// leaves a version too many, never one too few, and a version that is the same as the next is not
/// kept twice.
final class Versions {
    private static final String TEXT = ".txt";

    private final Path directory;

    Versions(Path plans) {
        this.directory = plans.resolve("versions");
    }

    /// The earlier texts of a plan, oldest first.
    List<PlanVersion> of(String id) {
        Path kept = directory.resolve(id);
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).matches("[1-9]\\d{0,8}\\.txt"))
                    .map(file -> version(id, file))
                    .sorted(Comparator.comparingInt(PlanVersion::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanVersion version(String id, Path file) {
        String name = name(file);
        int number = Integer.parseInt(name.substring(0, name.length() - TEXT.length()));
        return new PlanVersion(number, "plans/versions/%s/%s".formatted(id, name), file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// Keeps a text as the newest of the earlier ones.
    void keep(String id, byte[] text) throws IOException {
        List<PlanVersion> before = of(id);
        if (!before.isEmpty()
                && Arrays.equals(Files.readAllBytes(before.getLast().path()), text)) {
            return;
        }
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        Path kept = directory.resolve(id);
        Files.createDirectories(kept);
        WholeFile.write(kept.resolve(number + TEXT), text);
    }
}
