package wence.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import wence.plan.Plan;

/// An index in memory with weights of one's own, to measure what they are good for.
public final class TrialIndex {
    private TrialIndex() {}

    /// The index of these plans.
    ///
    /// @param weights a file like `weights.properties`; empty means those that the program ships
    ///     with
    /// @param vectors where vectors are kept; empty means that words alone count
    /// @throws IOException when a file cannot be read
    /// @throws IllegalArgumentException when the weights have a mistake
    public static ClauseIndex of(List<Plan> plans, Optional<Path> weights, Optional<Path> vectors) throws IOException {
        Weights used = weights.isPresent() ? read(weights.get()) : Weights.shipped();
        Directory memory = new ByteBuffersDirectory();
        new LuceneWriter(used).write(plans, memory);
        return new LuceneClauseIndex(plans, memory, used, new Meanings(vectors).of(plans));
    }

    private static Weights read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Weights.read(in);
        }
    }
}
