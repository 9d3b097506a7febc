package wence.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import wence.plan.Plan;

/// Indexes for the time of a measurement, with weights of one's own. Each lies in a temporary
/// directory that goes when the index is closed.
public final class TrialIndex {
    private final List<Plan> plans;
    private final Weights weights;
    private final Vectors vectors;

    /// @param weights a file like `weights.properties`; empty means those that the program ships
    ///     with
    /// @param vectors where vectors are kept; empty means that words alone count
    /// @param say takes sentences for the person who waits
    /// @throws IOException when the weights cannot be read
    /// @throws IllegalArgumentException when they have a mistake
    public TrialIndex(List<Plan> plans, Optional<Path> weights, Optional<Path> vectors, Consumer<String> say)
            throws IOException {
        this.plans = List.copyOf(plans);
        this.weights = weights.isPresent() ? read(weights.get()) : Weights.shipped();
        this.vectors = vectors.isPresent() ? Vectors.kept(vectors.get(), new BgeMeaning(), say) : Vectors.none();
    }

    private static Weights read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Weights.read(in);
        }
    }

    /// With all parts.
    ///
    /// @throws IOException when a file cannot be read or written
    public ClauseIndex whole() throws IOException {
        return index(weights);
    }

    /// The names of all that counts here and can be left out: `signal.plan`, `field.title`.
    public List<String> parts() {
        var parts = new ArrayList<String>();
        for (Signal signal : Signal.values()) {
            if (weights.of(signal) > 0 && (signal != Signal.MEANING || vectors.areOn())) {
                parts.add(Weights.name(signal));
            }
        }
        for (ClauseFields.Field field : ClauseFields.Field.values()) {
            if (weights.of(field) > 0 && field != ClauseFields.Field.TEXT && isHeld(field)) {
                parts.add(Weights.name(field));
            }
        }
        return parts;
    }

    private boolean isHeld(ClauseFields.Field field) {
        return plans.stream()
                .flatMap(plan -> ClauseFields.of(plan).stream())
                .anyMatch(fields -> !Letters.of(fields.get(field)).isEmpty());
    }

    /// Without one of [#parts].
    ///
    /// @throws IOException when a file cannot be read or written
    public ClauseIndex without(String part) throws IOException {
        return index(weights.without(part));
    }

    private ClauseIndex index(Weights used) throws IOException {
        Directory directory = new Passing(Files.createTempDirectory("wence-trial"));
        new LuceneWriter(used, vectors.ofClauses(plans)).write(plans, directory);
        return new LuceneClauseIndex(plans, directory, used, vectors);
    }

    /// Deletes its files when it is closed.
    private static final class Passing extends FilterDirectory {
        private final Path path;

        Passing(Path path) throws IOException {
            super(new MMapDirectory(path));
            this.path = path;
        }

        @Override
        public void close() throws IOException {
            super.close();
            IOUtils.rm(path);
        }
    }
}
