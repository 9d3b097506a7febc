package wence.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import wence.document.DocumentReading;
import wence.document.DocumentText;
import wence.outline.ReadPlan;
import wence.outline.TitlePage;
import wence.plan.Gazetteer;
import wence.plan.Pages;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// One reading of all plans: every text by itself first, then those whose text is out of order
/// once more, in view of the orderly ones.
final class Loading {
    private final TitlePage titlePage = new TitlePage(Gazetteer.builtIn());
    private final Library library;
    private final TextToPlan textToPlan;
    private final Map<String, Path> factsById;
    private final Map<String, ReadPlan> plans = new TreeMap<>();
    private final List<Scrambled> scrambled = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Loading(Library library, TextToPlan textToPlan) {
        this.library = library;
        this.textToPlan = textToPlan;
        this.factsById = library.factsFiles().stream()
                .collect(Collectors.toMap(f -> PlanId.ofFile(name(f)), Function.identity(), (a, _) -> a));
    }

    LoadedPlans load() {
        List<Path> texts = library.texts();
        texts.forEach(this::readAlone);
        List<String> ids = texts.stream().map(f -> PlanId.ofFile(name(f))).toList();
        factsById.forEach((id, file) -> {
            if (!ids.contains(id)) {
                problem(file, "%s 没有对应的文本文件（%s.txt），不起作用。".formatted(shown(file), id));
            }
        });
        scrambled.forEach(this::readAgain);
        problems.sort(Comparator.comparing(Problem::file));
        return new LoadedPlans(List.copyOf(plans.values()), problems);
    }

    private void readAlone(Path file) {
        String id = PlanId.ofFile(name(file));
        if (plans.containsKey(id)) {
            problem(file, "%s 与另一份文本的编号同为“%s”，未收录；请改名。".formatted(shown(file), id));
            return;
        }
        try {
            switch (library.read(file)) {
                case DocumentReading.Unreadable(String reason) ->
                    problem(file, "%s 未收录：%s".formatted(shown(file), reason));
                case DocumentReading.Text(DocumentText document) -> readAlone(id, file, document);
            }
        } catch (IOException e) {
            problem(file, "%s 未收录，不能读取：%s".formatted(shown(file), e));
        }
    }

    private void readAlone(String id, Path file, DocumentText document) {
        PlanFacts facts = facts(id, document);
        ReadPlan read = read(facts, shown(file), document, List.of());
        plans.put(id, read);
        if (read.reordered()) {
            scrambled.add(new Scrambled(facts, shown(file), document));
        }
    }

    private void readAgain(Scrambled text) {
        List<String> out = scrambled.stream().map(s -> s.facts().id()).toList();
        List<Plan> orderly = plans.values().stream()
                .map(ReadPlan::plan)
                .filter(plan -> !out.contains(plan.id()))
                .toList();
        if (!orderly.isEmpty()) {
            plans.put(text.facts().id(), read(text.facts(), text.file(), text.document(), orderly));
        }
    }

    private ReadPlan read(PlanFacts facts, String file, DocumentText document, List<Plan> related) {
        ReadPlan read = textToPlan.read(facts, file, document, related);
        return new ReadPlan(read.plan().withPages(Pages.of(document.text())), read.report());
    }

    /// What the metadata file says, and where it says nothing, what the text's own beginning does.
    private PlanFacts facts(String id, DocumentText document) {
        PlanFacts beginning = titlePage.read(id, document);
        Path file = factsById.get(id);
        if (file == null) {
            return beginning;
        }
        try {
            return switch (library.read(file)) {
                case DocumentReading.Unreadable(String reason) -> {
                    problem(file, "%s 未采用：%s".formatted(shown(file), reason));
                    yield beginning;
                }
                case DocumentReading.Text(DocumentText json) -> {
                    var read = FactsReader.read(shown(file), json.text(), beginning);
                    read.mistakes().forEach(sentence -> problem(file, sentence));
                    yield read.facts();
                }
            };
        } catch (IOException e) {
            problem(file, "%s 未采用，不能读取：%s".formatted(shown(file), e));
            return beginning;
        }
    }

    private void problem(Path file, String sentence) {
        problems.add(new Problem(shown(file), sentence));
    }

    private static String shown(Path file) {
        return "plans/" + name(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// @param file relative to the home
    private record Scrambled(PlanFacts facts, String file, DocumentText document) {}
}
