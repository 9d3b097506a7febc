package wence.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import wence.plan.Plan;

/// A process of its own that opens an index and builds it when need be: directory, fingerprint,
/// number of clauses.
final class BuildingProcess {
    private BuildingProcess() {}

    public static void main(String[] args) {
        var home = new IndexHome(Path.of(args[0]), "b1", Duration.ofSeconds(60));
        OpenedIndex opened = home.open(args[1], () -> plans(args[1], Integer.parseInt(args[2])));
        System.out.println(opened.before() + " " + opened.index().plans().size()
                + opened.notice().orElse(""));
    }

    static List<Plan> plans(String fingerprint, int clauses) {
        var plan = new HandBuiltPlan("plan", "方案");
        IntStream.range(0, clauses).forEach(i -> plan.clause("按" + fingerprint + "建立，办好第" + i + "次科普活动，提升公民科学素质。"));
        return List.of(plan.plan());
    }

    static Process start(Path directory, String fingerprint, int clauses) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildingProcess.class.getName(),
                        directory.toString(),
                        fingerprint,
                        Integer.toString(clauses))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
