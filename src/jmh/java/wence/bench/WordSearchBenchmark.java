package wence.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Fork;

/// Retrieval by words at 55,000 clauses, in 96 MB of heap.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx96m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class WordSearchBenchmark extends SearchBenchmark {
    @Override
    int clauses() {
        return 55_000;
    }

    @Override
    Optional<Path> vectors() {
        return Optional.empty();
    }
}
