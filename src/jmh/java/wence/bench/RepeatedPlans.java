package wence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.SourceSpan;

/// The project's own plans again and again, each time with other words here and there, until there
/// are so many clauses.
final class RepeatedPlans {
    /// One in so many pairs of characters comes from another place.
    private static final int CHANGED = 8;

    private final List<Plan> originals;
    private final String letters;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_251_122);

    private RepeatedPlans(List<Plan> originals) {
        this.originals = originals;
        var all = new StringBuilder();
        originals.forEach(plan -> plan.clauses().forEach(clause -> all.append(clause.text())));
        this.letters = all.toString();
    }

    /// The same for the same number in every run.
    static List<Plan> of(int clauses) {
        var library = new Library(Path.of("index"), InstantSource.system());
        var repeated = new RepeatedPlans(library.load(new PlanReader()::read).plans().stream()
                .map(ReadPlan::plan)
                .toList());
        var plans = new ArrayList<Plan>();
        for (int left = clauses; left > 0; ) {
            Plan next = repeated.copy(plans.size(), left);
            plans.add(next);
            left -= next.clauses().size();
        }
        return plans;
    }

    private Plan copy(int number, int most) {
        Plan original = originals.get(number % originals.size());
        String id = "p%06d".formatted(number);
        var clauses = new ArrayList<Clause>();
        int start = 0;
        for (Clause clause :
                original.clauses().subList(0, Math.min(most, original.clauses().size()))) {
            String text = changed(clause.text());
            clauses.add(new Clause(
                    id + ":" + start,
                    clause.section(),
                    text,
                    new SourceSpan(start, start + text.length()),
                    clause.placing(),
                    List.of(),
                    ""));
            start += text.length();
        }
        PlanFacts facts = original.facts();
        return new Plan(
                new PlanFacts(
                        id,
                        changed(facts.title()),
                        facts.issuer(),
                        facts.level(),
                        facts.place(),
                        facts.period(),
                        facts.date(),
                        facts.number(),
                        facts.source()),
                "plans/" + id + ".txt",
                original.sections(),
                clauses,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String changed(String text) {
        var changed = new StringBuilder(text);
        for (int at = 0; at + 2 <= changed.length(); at += 2) {
            if (chance.nextInt(CHANGED) == 0) {
                int from = chance.nextInt(letters.length() - 2);
                changed.replace(at, at + 2, letters.substring(from, from + 2));
            }
        }
        return changed.toString();
    }

    /// The questions of the project's question file.
    static List<String> questions() {
        var json = new ObjectMapper();
        try {
            var questions = new ArrayList<String>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/questions/plans.jsonl"))) {
                questions.add(json.readTree(line).path("q").asText());
            }
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What this process holds in memory, as Linux tells it; nothing elsewhere.
    static void sayMemory() throws IOException {
        System.gc();
        Runtime here = Runtime.getRuntime();
        System.out.println("heap " + (here.totalMemory() - here.freeMemory()) / 1_000_000 + " MB");
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM") || line.startsWith("RssFile"))
                    .forEach(System.out::println);
        }
    }
}
