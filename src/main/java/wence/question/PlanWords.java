package wence.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// One plan's words in folded form: what it says at all, and what each heading and clause says.
///
/// Built once a plan; safe to share between threads.
final class PlanWords {
    private final Plan plan;
    private final String title;
    private final String everything;
    private final Map<SectionPath, String> names = new HashMap<>();
    private final Map<SectionPath, String> paths = new HashMap<>();
    private final List<String> clauses = new ArrayList<>();

    PlanWords(Plan plan) {
        this.plan = plan;
        title = Fold.of(plan.facts().title());
        var all = new StringBuilder();
        paths.put(SectionPath.ROOT, "");
        for (Section section : plan.sections()) {
            String name = Fold.of(section.name());
            names.put(section.path(), name);
            paths.put(section.path(), paths.getOrDefault(section.path().parent(), "") + Fold.BREAK + name);
            all.append(name).append(Fold.BREAK);
        }
        for (Clause clause : plan.clauses()) {
            String text = Fold.of(clause.text());
            clauses.add(text);
            all.append(text).append(Fold.BREAK);
        }
        everything = all.toString();
    }

    Plan plan() {
        return plan;
    }

    /// The folded title.
    String title() {
        return title;
    }

    /// Whether the term stands in the plan's title.
    boolean isInTitle(Term term) {
        return term.isIn(title);
    }

    /// Whether these characters stand one after the other anywhere in the plan's headings or clauses.
    boolean says(String phrase) {
        return everything.contains(phrase);
    }

    /// Whether the plan has the term under any of its forms, in its title or below it.
    boolean says(Term term) {
        return term.isIn(everything) || isInTitle(term);
    }

    /// Whether the term stands in the headings down to this section or in the title, which speaks for every section.
    boolean isAbove(Term term, SectionPath section) {
        return term.isIn(path(section)) || isInTitle(term);
    }

    /// The folded name of the section; empty for a lost heading.
    String name(SectionPath section) {
        return names.getOrDefault(section, "");
    }

    /// The folded names of all sections that have one.
    Collection<String> names() {
        return names.values();
    }

    /// The folded names from the top down to this section.
    String path(SectionPath section) {
        return paths.getOrDefault(section, "");
    }

    /// The folded text of the clause at this place in [Plan#clauses].
    String clause(int at) {
        return clauses.get(at);
    }

    /// In how many clauses the term stands; for weighing it.
    int clausesWith(Term term) {
        int count = 0;
        for (String clause : clauses) {
            if (term.isIn(clause)) {
                count++;
            }
        }
        return count;
    }
}
