package wence.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.question.Folded;

/// The folded letters of clauses and of the headings above them, kept from the first search on.
/// Safe to share between threads.
final class ClauseLetters {
    private final Map<String, Map<String, Letters>> byPlan = new ConcurrentHashMap<>();

    /// @param text a clause's own
    /// @param headings those of the headings above it, top down, a bar between them
    record Letters(String text, String headings) {}

    Letters of(Plan plan, Clause clause) {
        return byPlan.computeIfAbsent(plan.id(), id -> read(plan)).getOrDefault(clause.id(), new Letters("", ""));
    }

    private static Map<String, Letters> read(Plan plan) {
        var headings = new HashMap<SectionPath, String>();
        var letters = new HashMap<String, Letters>();
        for (Clause clause : plan.clauses()) {
            String above = headings.computeIfAbsent(clause.section(), path -> headings(plan, path));
            letters.put(clause.id(), new Letters(Folded.of(clause.text()).letters(), above));
        }
        return Map.copyOf(letters);
    }

    private static String headings(Plan plan, SectionPath path) {
        List<String> names =
                plan.headingPath(path).stream().map(Section::heading).toList();
        return Folded.of(String.join("；", names)).letters();
    }
}
