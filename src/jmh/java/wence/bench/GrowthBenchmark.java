package wence.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/// How retrieval by words grows from a hundred clauses to a million.
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class GrowthBenchmark extends SearchBenchmark {
    /// How many clauses.
    @Param({"100", "1000", "10000", "100000", "1000000"})
    @SuppressWarnings("NullAway.Init") // set by the harness
    public int clauses;

    @Override
    int clauses() {
        return clauses;
    }

    @Override
    Optional<Path> vectors() {
        return Optional.empty();
    }
}
