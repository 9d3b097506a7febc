package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import wence.answer.HeldPlan.LevelRule;
import wence.answer.Piece.Count;
import wence.answer.Piece.Counted;
import wence.answer.Piece.Heading;
import wence.answer.Piece.Words;
import wence.plan.Agency;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;

/// Everything that an agency leads or supports, complete and counted.
final class DutiesPart {
    private final PlanLines lines;

    DutiesPart(PlanLines lines) {
        this.lines = lines;
    }

    /// @param within which of the plan's duties count
    Part part(HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule, Predicate<Duty> within) {
        Plan plan = held.plan();
        List<Agency> known = asked.stream()
                .filter(agency ->
                        !held.dutiesOf(agency, Set.of(Role.values()), rule).isEmpty())
                .toList();
        List<Agency> missing =
                asked.stream().filter(agency -> !known.contains(agency)).toList();
        if (known.isEmpty() && !asked.isEmpty()) {
            return Part.absent(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                absent(draft, held, missing);
            });
        }
        List<Agency> fitting = asked.stream()
                .filter(agency -> held.dutiesOf(agency, roles, rule).stream().anyMatch(within))
                .toList();
        boolean undivided = fitting.isEmpty()
                && roles.equals(Set.of(Role.SUPPORT))
                && held.plan().duties().stream().noneMatch(duty -> duty.role() == Role.SUPPORT);
        if (undivided) {
            return Part.answered(held.plan(), List.of(), draft -> {
                PlanLines.plan(draft, held.plan());
                draft.words(1, "undivided");
                known.forEach(agency -> write(draft, held, agency, Set.of(Role.values()), rule, within));
            });
        }
        return fitting.isEmpty()
                ? notStated(held, known, roles, rule)
                : Part.answered(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    fitting.forEach(agency -> write(draft, held, agency, roles, rule, within));
                    absent(draft, held, missing);
                    if (held.plan().duties().stream().allMatch(within)) {
                        groups(draft, held, roles, asked);
                    }
                });
    }

    private void write(
            Draft draft, HeldPlan held, Agency agency, Set<Role> roles, LevelRule rule, Predicate<Duty> within) {
        List<Duty> all =
                held.dutiesOf(agency, roles, rule).stream().filter(within).toList();
        var names = new LinkedHashSet<String>();
        all.forEach(duty -> names.addAll(held.named(duty, agency, rule)));
        var counts = new ArrayList<Piece>();
        counts.add(new Words(draft.phrases().say("label", lines.both(draft, longest(names)))));
        for (Role role : Role.values()) {
            List<String> entries = all.stream()
                    .filter(duty -> duty.role() == role)
                    .map(AgencyDuties::entry)
                    .toList();
            if (!entries.isEmpty()) {
                if (counts.size() > 1) {
                    counts.add(new Words(draft.phrases().say("comma")));
                }
                counts.add(new Words(draft.phrases().say("count", roleName(draft, role))));
                counts.add(new Counted(entries));
                counts.add(new Words(draft.phrases().say(entries.size() == 1 ? "item" : "items")));
            }
        }
        draft.line(1, counts);
        for (Role role : Role.values()) {
            List<Duty> ofRole = all.stream().filter(duty -> duty.role() == role).toList();
            if (!ofRole.isEmpty()) {
                draft.words(2, "label", roleName(draft, role));
                ofRole.forEach(duty -> item(
                        draft, held.plan(), duty, held.named(duty, agency, rule).getFirst()));
            }
        }
    }

    /// Of 自治区科技厅 and 科技厅, which mean the same body in a list where the level runs on,
    /// the fuller one.
    private static String longest(Set<String> names) {
        return names.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static void item(Draft draft, Plan plan, Duty duty, String name) {
        draft.line(
                3,
                List.of(new Heading(PlanLines.heading(plan, duty.section(), draft.phrases()), name)),
                draft.cite(plan, plan.clause(duty.clause())));
        draft.state(plan, duty);
    }

    /// Says how many more items name a group whose members the plan does not list: the agency may
    /// be one of them.
    private static void groups(Draft draft, HeldPlan held, Set<Role> roles, List<Agency> asked) {
        Plan plan = held.plan();
        var groups = new LinkedHashSet<String>();
        plan.duties().stream()
                .filter(duty -> roles.contains(duty.role()))
                .forEach(duty -> duty.agencies().stream()
                        .filter(name -> name.endsWith("各成员单位"))
                        .filter(name ->
                                asked.stream().noneMatch(agency -> agency.name().equals(name)))
                        .forEach(groups::add));
        for (String group : groups) {
            List<Duty> named = plan.duties().stream()
                    .filter(duty ->
                            roles.contains(duty.role()) && duty.agencies().contains(group))
                    .toList();
            draft.line(
                    1,
                    List.of(
                            new Words(draft.phrases().say("group")),
                            new Count(named.size()),
                            new Words(
                                    draft.phrases().say(named.size() == 1 ? "group.tail.one" : "group.tail", group))));
        }
    }

    private static String roleName(Draft draft, Role role) {
        return draft.phrases().say("role." + role.label());
    }

    private Part notStated(HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule) {
        Plan plan = held.plan();
        return Part.notStated(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            for (Agency agency : asked) {
                draft.words(1, "agency.not-role", agency.name(), roleNames(draft, roles));
                var others = Set.of(Role.values());
                draft.words(1, "states-instead");
                held.dutiesOf(agency, others, rule).forEach(duty -> {
                    draft.words(2, "section", PlanLines.heading(plan, duty.section(), draft.phrases()));
                    lines.duty(draft, 3, plan, duty);
                });
            }
        });
    }

    private static String roleNames(Draft draft, Set<Role> roles) {
        var names = new ArrayList<String>();
        for (Role role : Role.values()) {
            if (roles.contains(role)) {
                names.add(roleName(draft, role));
            }
        }
        return String.join(draft.phrases().say("list"), names);
    }

    /// The plan's duties do not name the agency; where a body of the same kind stands at the
    /// plan's own level, it is
    /// told.
    static void absent(Draft draft, HeldPlan held, List<Agency> missing) {
        for (Agency agency : missing) {
            draft.words(1, "agency.none", draft.phrases().say("quoted", agency.name()));
            var alike = new LinkedHashSet<String>();
            held.dutiesOf(agency, Set.of(Role.values()), LevelRule.ANY)
                    .forEach(duty -> alike.addAll(held.named(duty, agency, LevelRule.ANY)));
            if (alike.isEmpty()) {
                AlikeAgency.offer(draft, held, agency.name());
            } else {
                draft.words(1, "agency.other-level", longest(alike));
            }
        }
    }
}
