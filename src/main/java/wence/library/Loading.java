package wence.library;

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
    private final TextToPlan textToPlan;
    private final LoadProgress progress;
    private final List<HeldFile> texts;
    private final Map<String, HeldFile> factsById;
    private final Map<String, ReadPlan> plans = new TreeMap<>();
    private final List<Scrambled> scrambled = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param texts the plans' texts, by name
    /// @param facts their metadata files, by name
    Loading(List<HeldFile> texts, List<HeldFile> facts, TextToPlan textToPlan, LoadProgress progress) {
        this.texts = texts;
        this.textToPlan = textToPlan;
        this.progress = progress;
        this.factsById = facts.stream().collect(Collectors.toMap(HeldFile::id, Function.identity(), (a, _) -> a));
    }

    LoadedPlans load() {
        long bytes = 0;
        int clauses = 0;
        long ofBytes = texts.stream().mapToLong(HeldFile::size).sum();
        for (int i = 0; i < texts.size(); i++) {
            HeldFile text = texts.get(i);
            readAlone(text);
            bytes += text.size();
            ReadPlan read = plans.get(text.id());
            clauses += read == null ? 0 : read.plan().clauses().size();
            progress.read(i + 1, texts.size(), clauses, bytes, ofBytes);
        }
        List<String> ids = texts.stream().map(HeldFile::id).toList();
        factsById.forEach((id, file) -> {
            if (!ids.contains(id)) {
                problem(file, "%s 没有对应的文本文件（%s.txt），不起作用。".formatted(file.shown(), id));
            }
        });
        scrambled.forEach(this::readAgain);
        problems.sort(Comparator.comparing(Problem::file));
        return new LoadedPlans(List.copyOf(plans.values()), problems);
    }

    private void readAlone(HeldFile file) {
        if (plans.containsKey(file.id())) {
            problem(file, "%s 与另一份文本的编号同为“%s”，未收录；请改名。".formatted(file.shown(), file.id()));
            return;
        }
        switch (file.reading()) {
            case DocumentReading.Unreadable(String reason) ->
                problem(file, "%s 未收录：%s".formatted(file.shown(), reason));
            case DocumentReading.Text(DocumentText document) -> readAlone(file, document);
        }
    }

    private void readAlone(HeldFile file, DocumentText document) {
        PlanFacts facts = facts(file.id(), document);
        ReadPlan read = read(facts, file.shown(), document, List.of());
        plans.put(file.id(), read);
        if (read.reordered()) {
            scrambled.add(new Scrambled(facts, file.shown(), document));
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

    /// What the metadata file says, and where it says nothing, what the text's own beginning
    /// does.
    private PlanFacts facts(String id, DocumentText document) {
        PlanFacts beginning = titlePage.read(id, document);
        HeldFile file = factsById.get(id);
        if (file == null) {
            return beginning;
        }
        return switch (file.reading()) {
            case DocumentReading.Unreadable(String reason) -> {
                problem(file, "%s 未采用：%s".formatted(file.shown(), reason));
                yield beginning;
            }
            case DocumentReading.Text(DocumentText json) -> {
                var read = FactsReader.read(file.shown(), json.text(), beginning);
                read.mistakes().forEach(sentence -> problem(file, sentence));
                yield read.facts();
            }
        };
    }

    private void problem(HeldFile file, String sentence) {
        problems.add(new Problem(file.shown(), sentence));
    }

    /// @param file relative to the home
    private record Scrambled(PlanFacts facts, String file, DocumentText document) {}
}
