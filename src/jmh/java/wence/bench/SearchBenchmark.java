package wence.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import wence.plan.Plan;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Query;
import wence.search.TrialIndex;

/// How long one retrieval takes, warm, over the questions of the question file in turn: p50, p99
/// and the slowest.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SearchBenchmark {
    private static final int HITS = 20;
    private static final int MANY = 55_000;

    /// By words, at 55,000 clauses, in 96 MB of heap.
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx96m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
    public Found words(Words index) {
        return index.find();
    }

    /// By words and meaning at 55,000 clauses, the making of the question's vector included. The
    /// first run makes the vectors of all clauses and keeps them, which takes some ten minutes.
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
    public Found meaning(Meaning index) {
        return index.find();
    }

    /// By words, from a hundred clauses to a million.
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
    public Found growth(Growth index) {
        return index.find();
    }

    /// At 55,000 clauses, without vectors.
    public static class Words extends Index {
        @Override
        int clauses() {
            return MANY;
        }
    }

    /// The same, with vectors.
    public static class Meaning extends Words {
        @Override
        Optional<Path> vectors() {
            return Optional.of(Path.of("target", "bench-vectors"));
        }
    }

    /// At so many clauses, without vectors.
    public static class Growth extends Index {
        /// How many clauses.
        @Param({"100", "1000", "10000", "100000", "1000000"})
        public int clauses;

        @Override
        int clauses() {
            return clauses;
        }
    }

    /// An index for the time of a run.
    @State(Scope.Benchmark)
    public abstract static class Index {
        private final List<String> questions = RepeatedPlans.questions();

        @SuppressWarnings("NullAway.Init") // set by open()
        private ClauseIndex index;

        private int next;

        /// How many clauses.
        abstract int clauses();

        /// Where vectors are kept; empty when words alone count.
        Optional<Path> vectors() {
            return Optional.empty();
        }

        /// Builds the index, and says how long that took.
        @Setup
        public void open() throws IOException {
            List<Plan> plans = RepeatedPlans.of(clauses());
            var trial = new TrialIndex(plans, Optional.empty(), vectors(), System.out::println);
            long start = System.nanoTime();
            index = trial.whole();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d plans, %d clauses: %.1f s, %.0f clauses/s%n",
                    plans.size(), clauses(), seconds, clauses() / seconds);
        }

        Found find() {
            next = (next + 1) % questions.size();
            return index.find(new Query(questions.get(next), Set.of(), HITS));
        }

        /// Says what memory was held, and closes the index.
        @TearDown
        public void close() throws IOException {
            RepeatedPlans.sayMemory();
            index.close();
        }
    }
}
