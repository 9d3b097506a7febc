package wence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.RuleAnswerer;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.question.Glossary;
import wence.question.PlanCatalog;
import wence.question.QuestionReader;
import wence.search.ClauseIndex;
import wence.search.IndexHome;

/// How long an answer takes, warm, over every question of the question file in turn: p50, p99 and the slowest.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx128m", "-XX:+UseSerialGC"})
public class AnswerBenchmark {
    private final List<Inquiry> inquiries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by open()
    private Answerer answerer;

    private int next;

    /// Opens the project's own plans with an index in a directory of its own.
    @Setup
    public void open() throws IOException {
        Path home = Path.of("index");
        Path lucene = Files.createTempDirectory("wence-bench");
        var library = new Library(home, InstantSource.system());
        ClauseIndex index = new IndexHome(lucene, "bench", Duration.ofSeconds(30))
                .open(library.fingerprint(), () -> plans(library))
                .index();
        AgencyRegister register = AgencyRegister.builtIn();
        Glossary glossary = Glossary.builtIn(register);
        var catalog = new PlanCatalog(index.plans(), index.words());
        var reader = new QuestionReader(catalog, register, Gazetteer.builtIn(), glossary);
        answerer = new RuleAnswerer(catalog, reader, register, glossary, index);
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of("src/test/resources/questions/plans.jsonl"))) {
            var node = json.readTree(line);
            var history = new ArrayList<String>();
            node.path("history").forEach(earlier -> history.add(earlier.asText()));
            inquiries.add(new Inquiry(node.path("q").asText(), List.copyOf(history), Optional.empty()));
        }
    }

    private static List<Plan> plans(Library library) {
        return library.load(new PlanReader()::read).plans().stream()
                .map(ReadPlan::plan)
                .toList();
    }

    /// One answer, to the next question.
    @Benchmark
    public Answer answer() {
        next = (next + 1) % inquiries.size();
        return answerer.answer(inquiries.get(next));
    }
}
