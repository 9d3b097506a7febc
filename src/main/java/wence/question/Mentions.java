package wence.question;

import java.util.List;
import wence.plan.Clause;
import wence.plan.Section;

/// Where a plan has some words.
///
/// @param words as the plan writes them, all of them in every clause; empty when the plan has nothing of it
/// @param asked the words as the person wrote them
/// @param clauses that have them, in reading order
/// @param headings that have them while no clause of their own has, in reading order
public record Mentions(List<String> words, List<String> asked, List<Clause> clauses, List<Section> headings) {
    public Mentions {
        words = List.copyOf(words);
        asked = List.copyOf(asked);
        clauses = List.copyOf(clauses);
        headings = List.copyOf(headings);
    }

    /// Whether the plan says it in other words than the person.
    public boolean isReworded() {
        return !words.equals(asked);
    }
}
