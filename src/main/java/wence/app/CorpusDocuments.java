package wence.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// The documents of a corpus while they are gathered; each becomes a plan of clauses without
/// sections.
final class CorpusDocuments {
    /// The title of a document that has none; it has no letter that could be searched for.
    private static final String UNTITLED = "—";

    private final Map<String, Document> documents = new TreeMap<>();

    /// @param document its id; empty when the corpus has no documents
    void add(String document, String title, String clause, String text) {
        if (text.isBlank()) {
            return;
        }
        Document into = documents.computeIfAbsent(
                document, _ -> new Document(title.isBlank() ? UNTITLED : title, new ArrayList<>()));
        int start =
                into.clauses().isEmpty() ? 0 : into.clauses().getLast().span().end();
        into.clauses()
                .add(new Clause(
                        clause,
                        SectionPath.ROOT,
                        text,
                        new SourceSpan(start, start + text.length()),
                        Clause.Placing.AS_WRITTEN,
                        List.of(),
                        ""));
    }

    /// By id.
    List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        documents.forEach((id, document) -> plans.add(plan(id.isEmpty() ? "corpus" : id, document)));
        return plans;
    }

    private static Plan plan(String id, Document document) {
        var facts = new PlanFacts(
                id,
                document.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Plan(
                facts,
                "plans/" + id + ".txt",
                List.of(),
                document.clauses(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private record Document(String title, List<Clause> clauses) {}
}
