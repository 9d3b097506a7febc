package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Section;

/// A numbered clause that a language model may write from, and all that a sentence citing it may rest on.
///
/// @param number what a sentence cites, from 1
/// @param title the plan's full title
/// @param place the place that the plan binds, when known
/// @param headings the headings above the clause, from the top down, as written
/// @param text the clause's characters
/// @param duties the duties that the clause states
/// @param items the headings that the duties are for, and not those above them
public record Evidence(
        int number,
        String title,
        Optional<String> place,
        List<String> headings,
        String text,
        List<Duty> duties,
        List<String> items) {
    public Evidence {
        items = List.copyOf(items);
        headings = List.copyOf(headings);
        duties = List.copyOf(duties);
    }

    /// A clause of a plan under this number.
    public static Evidence of(int number, Plan plan, Clause clause) {
        List<Duty> duties = plan.duties().stream()
                .filter(duty -> duty.clause().equals(clause.id()))
                .toList();
        var headings = new ArrayList<String>();
        plan.headingPath(clause.section()).forEach(section -> add(section, headings));
        duties.forEach(duty -> plan.headingPath(duty.section()).forEach(section -> add(section, headings)));
        var items = new ArrayList<String>();
        duties.forEach(duty -> plan.section(duty.section()).ifPresent(section -> add(section, items)));
        return new Evidence(number, plan.facts().title(), plan.facts().place(), headings, clause.text(), duties, items);
    }

    private static void add(Section section, List<String> headings) {
        if (!section.isLost() && !headings.contains(section.heading())) {
            headings.add(section.heading());
        }
    }
}
