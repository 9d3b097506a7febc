package wence.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import wence.answer.Answerer;
import wence.lookup.Lookup;

/// The plans that the project holds, with the answers that people get, for tests of other rooms.
public final class HeldPlans implements AutoCloseable {
    private final Holdings holdings;

    private HeldPlans(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Opens a copy of the project's plans.
    ///
    /// @param home an empty directory
    public static HeldPlans copiedTo(Path home) {
        copy(home);
        return new HeldPlans(Holdings.open(new Home(home)));
    }

    /// Copies the project's plans.
    ///
    /// @param home an empty directory
    public static void copy(Path home) {
        try (Stream<Path> files = Files.list(Path.of("index", "plans"))) {
            Path plans = Files.createDirectories(home.resolve("plans"));
            for (Path file : files.toList()) {
                Files.copy(file, plans.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answerer answerer() {
        return holdings.answerer();
    }

    public Lookup lookup() {
        return holdings.lookup();
    }

    @Override
    public void close() {
        holdings.close();
    }
}
