package wence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.outline.TitlePage;
import wence.plan.Gazetteer;
import wence.plan.PlanFacts;

/// How long it takes to read a text as a plan, warm: one of the published plans, and a text of 5 MB in its manner.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class ReadBenchmark {
    private static final int LARGE = 5_000_000;
    private static final int BYTES_A_CHARACTER = 3;

    /// Which text.
    @Param({"published", "large"})
    @SuppressWarnings("NullAway.Init") // set by the harness
    public String text;

    private final PlanReader reader = new PlanReader();

    @SuppressWarnings("NullAway.Init") // set by open()
    private DocumentText document;

    @SuppressWarnings("NullAway.Init") // set by open()
    private PlanFacts facts;

    /// Prepares the text.
    @Setup
    public void open() throws IOException {
        String published = Files.readString(Path.of("index/plans/xixia-2021.txt"));
        document = new DocumentText(text.equals("large") ? large() : published);
        facts = new TitlePage(Gazetteer.builtIn()).read("plan", document);
        System.out.println(document.text().length() + " characters");
    }

    private static String large() {
        var large = new StringBuilder("某市高质量发展实施方案（2026—2030年）\n");
        for (int item = 1; large.length() < LARGE / BYTES_A_CHARACTER; item++) {
            large.append("（一）第%d项重点任务。到2030年，建成第%d类示范基地%d个以上，服务群众%d万人次。围绕第%d个方面的短板弱项，完善工作机制，"
                            .formatted(item, item, item % 90 + 10, item % 70 + 3, item))
                    .append("加强部门协同，推动第%d批项目落地见效，按月调度、按季通报。（责任单位：市教育局、市科技局、市民政局，各区、县政府）\n".formatted(item));
        }
        return large.toString();
    }

    /// The plan.
    @Benchmark
    public ReadPlan read() {
        return reader.read(facts, "plans/plan.txt", document, List.of());
    }
}
