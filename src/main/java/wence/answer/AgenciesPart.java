package wence.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wence.answer.Piece.Counted;
import wence.answer.Piece.Heading;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;

/// The agencies of a plan, each with how much it has to do; or those that have most, or least.
final class AgenciesPart {
    private AgenciesPart() {}

    /// Every agency that holds one of these roles, those with most to do first.
    static Part all(HeldPlan held, Set<Role> roles) {
        Plan plan = held.plan();
        List<AgencyDuties> agencies = byLoad(held, roles);
        if (agencies.isEmpty()) {
            return none(held, roles);
        }
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.line(
                    1,
                    List.of(
                            new Words(draft.phrases().say("agencies.all")),
                            new Counted(agencies.stream()
                                    .map(agency -> agency.duties().getFirst().clause() + '#' + agency.name())
                                    .toList()),
                            new Words(draft.phrases().say("agencies.tail"))));
            agencies.forEach(agency -> line(draft, 2, plan, agency));
        });
    }

    /// The agencies with most, or with least, and what they do.
    static Part extreme(HeldPlan held, Set<Role> roles, boolean most) {
        Plan plan = held.plan();
        List<AgencyDuties> agencies = byLoad(held, roles);
        if (agencies.isEmpty()) {
            return none(held, roles);
        }
        int load = (most ? agencies.getFirst() : agencies.getLast()).duties().size();
        List<AgencyDuties> extreme = agencies.stream()
                .filter(agency -> agency.duties().size() == load)
                .toList();
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, most ? "agencies.most" : "agencies.least", roleNames(draft, roles));
            for (AgencyDuties agency : extreme) {
                line(draft, 2, plan, agency);
                for (Duty duty : agency.duties()) {
                    draft.line(
                            3,
                            List.of(new Heading(
                                    PlanLines.heading(plan, duty.section(), draft.phrases()), agency.nameIn(duty))),
                            draft.cite(plan, plan.clause(duty.clause())));
                    draft.state(plan, duty);
                }
            }
        });
    }

    private static List<AgencyDuties> byLoad(HeldPlan held, Set<Role> roles) {
        return AgencyDuties.of(held, roles).stream()
                .sorted(Comparator.<AgencyDuties>comparingInt(
                                agency -> agency.duties().size())
                        .reversed())
                .toList();
    }

    /// `科协：牵头 7 项，配合 1 项 [1][2]…`
    private static void line(Draft draft, int indent, Plan plan, AgencyDuties agency) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Stated(agency.name()));
        pieces.add(new Words(draft.phrases().say("label", "")));
        boolean first = true;
        for (Role role : Role.values()) {
            int count = agency.count(role);
            if (count > 0) {
                if (!first) {
                    pieces.add(new Words(draft.phrases().say("comma")));
                }
                first = false;
                pieces.add(new Words(
                        draft.phrases().say("count", draft.phrases().say("role." + role.label()))));
                pieces.add(agency.counted(role));
                pieces.add(new Words(draft.phrases().say(count == 1 ? "item" : "items")));
            }
        }
        draft.line(
                indent,
                pieces,
                agency.duties().stream()
                        .map(duty -> draft.cite(plan, plan.clause(duty.clause())))
                        .toArray(Integer[]::new));
    }

    /// The plan names nobody in these roles; where it names somebody in others, that is told.
    private static Part none(HeldPlan held, Set<Role> roles) {
        Plan plan = held.plan();
        List<AgencyDuties> others = byLoad(held, Set.of(Role.values()));
        return Part.notStated(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, "agencies.none", roleNames(draft, roles));
            if (!others.isEmpty()) {
                draft.words(1, "states-instead");
                others.forEach(agency -> line(draft, 2, plan, agency));
            }
        });
    }

    static String roleNames(Draft draft, Set<Role> roles) {
        if (roles.size() == Role.values().length) {
            return draft.phrases().say("role.any");
        }
        var names = new ArrayList<String>();
        for (Role role : Role.values()) {
            if (roles.contains(role)) {
                names.add(draft.phrases().say("role." + role.label()));
            }
        }
        return String.join(draft.phrases().say("list"), names);
    }
}
