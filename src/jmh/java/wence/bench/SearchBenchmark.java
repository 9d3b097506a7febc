package wence.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
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
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public abstract class SearchBenchmark {
    private static final int HITS = 20;

    private final List<String> questions = RepeatedPlans.questions();

    @SuppressWarnings("NullAway.Init") // set by open()
    private ClauseIndex index;

    private int next;

    /// How many clauses.
    abstract int clauses();

    /// Where vectors are kept; empty when words alone count.
    abstract Optional<Path> vectors();

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

    /// One retrieval, for the next question.
    @Benchmark
    public Found find() {
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
