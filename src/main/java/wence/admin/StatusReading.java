package wence.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wence.library.Library;
import wence.plan.Plan;
import wence.search.IndexGeneration;
import wence.search.IndexHome;

/// Looks at a home without changing anything.
record StatusReading(Path home, Library library, IndexHome index, LastTrouble trouble) {
    Status of(int drafts, Optional<Progress.Indexing> indexing) {
        Optional<IndexGeneration> generation = index.generation();
        List<Plan> plans = index.heldPlans().orElse(List.of());
        String fingerprint = library.fingerprint();
        return new Status(
                generation,
                generation
                        .filter(held -> held.fingerprint().equals(fingerprint))
                        .isPresent(),
                plans.size(),
                plans.stream().mapToInt(plan -> plan.clauses().size()).sum(),
                new Status.Sizes(size("plans"), size("lucene"), size("store"), size("acts")),
                drafts,
                library.last(),
                indexing,
                trouble.get());
    }

    private long size(String under) {
        Path directory = home.resolve(under);
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(StatusReading::bytes).sum();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }

    /// A file may go while it is looked at.
    private static long bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
