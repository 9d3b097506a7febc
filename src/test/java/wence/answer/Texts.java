package wence.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wence.app.HeldPlans;
import wence.plan.Plan;

/// The plan texts that the sentence check is measured on, as they are read.
enum Texts {
    /// Those of the collection.
    HELD,
    /// Every other one of the further texts in the order of their names, from the first: what the check is tuned on.
    TUNING,
    /// The others: nobody looks at their sentences while the check is worked on.
    UNSEEN;

    private static final Path FURTHER = Path.of("../shared/plans");

    /// Its plans; none where the further texts are not at hand.
    ///
    /// @param home an empty directory
    List<Plan> read(Path home) {
        if (this != HELD && !Files.isDirectory(FURTHER)) {
            return List.of();
        }
        try (HeldPlans held =
                this == HELD ? HeldPlans.copiedTo(home) : HeldPlans.of(home, half(this == TUNING ? 0 : 1))) {
            return List.copyOf(held.answerer().plans());
        }
    }

    private static List<Path> half(int parity) {
        var all = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(FURTHER, "*.txt")) {
            found.forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Path> sorted = all.stream().sorted().toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(sorted::get)
                .toList();
    }
}
