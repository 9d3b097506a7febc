package wence.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Fork;

/// Retrieval by words and meaning at 55,000 clauses, the making of the question's vector included.
/// The first run makes the vectors of all clauses and keeps them, which takes some ten minutes.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class MeaningSearchBenchmark extends SearchBenchmark {
    @Override
    int clauses() {
        return 55_000;
    }

    @Override
    Optional<Path> vectors() {
        return Optional.of(Path.of("target", "bench-vectors"));
    }
}
