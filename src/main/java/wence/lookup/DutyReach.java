package wence.lookup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.SectionPath;
import wence.question.Folded;

/// Which clauses a duty is about.
///
/// A duty that closes a section is about all of it, down to sections that state duties of their
/// own. One that closes a single point (一是……（责任单位：……）) is about the clauses from
/// that point's opening words on; a sentence or a table's row that carries its duty itself is
/// about itself.
final class DutyReach {
    private DutyReach() {}

    /// Ids of the clauses that the plan's duties of this sort are about.
    static Set<String> clauses(Plan plan, Predicate<Duty> wanted) {
        Set<SectionPath> stating = plan.duties().stream().map(Duty::section).collect(Collectors.toSet());
        var ids = new HashSet<String>();
        plan.duties().stream().filter(wanted).forEach(duty -> add(plan, duty, stating, ids));
        return ids;
    }

    private static void add(Plan plan, Duty duty, Set<SectionPath> stating, Set<String> ids) {
        ids.add(duty.clause());
        String item = Folded.of(duty.item()).letters();
        boolean isWhole = item.isEmpty()
                || plan.section(duty.section())
                        .filter(section -> Folded.of(section.name()).letters().startsWith(item))
                        .isPresent();
        List<Clause> below = plan.clausesUnder(duty.section()).stream()
                .filter(clause -> duty.section().equals(bindingSection(clause.section(), stating)))
                .toList();
        int end = below.indexOf(plan.clause(duty.clause()));
        if (isWhole && !duty.section().isRoot()) {
            below.forEach(clause -> ids.add(clause.id()));
            return;
        }
        for (int at = end; at >= 0; at--) {
            if (Folded.of(below.get(at).text()).letters().contains(item)) {
                below.subList(at, end + 1).forEach(clause -> ids.add(clause.id()));
                return;
            }
        }
    }

    /// The nearest section from here upward that states duties.
    private static SectionPath bindingSection(SectionPath section, Set<SectionPath> stating) {
        SectionPath at = section;
        while (!at.isRoot() && !stating.contains(at)) {
            at = at.parent();
        }
        return at;
    }
}
