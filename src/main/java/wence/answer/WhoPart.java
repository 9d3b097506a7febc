package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.answer.Piece.Words;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.question.Ask.Who;
import wence.question.Finding;
import wence.question.Passage;
import wence.question.Question;

/// Who leads, supports, is responsible for an item.
final class WhoPart {
    /// Of more sections than these that all speak of the subject, the person is asked which is
    /// meant.
    private static final int MOST_SECTIONS = 3;

    private final PlanLines lines;

    WhoPart(PlanLines lines) {
        this.lines = lines;
    }

    Part part(HeldPlan held, Who who, Question question, Finding.Found found) {
        Plan plan = held.plan();
        var bySection = new LinkedHashSet<SectionPath>();
        for (Passage place : found.passages()) {
            held.dutiesFor(place.section()).forEach(duty -> bySection.add(duty.section()));
        }
        boolean byClause = found.passages().size() > 1
                && found.passages().stream().anyMatch(place -> place.clause().isPresent());
        if (byClause && bySection.size() > MOST_SECTIONS) {
            return Part.unclear(plan, bySection.stream().map(Passage::of).toList());
        }
        List<Duty> there = plan.duties().stream()
                .filter(duty -> bySection.contains(duty.section()))
                .toList();
        List<Duty> wanted =
                there.stream().filter(duty -> wants(who, duty, there)).toList();
        List<Clause> prose = wanted.isEmpty() ? prose(held, who, found) : List.of();
        if (!prose.isEmpty()) {
            return Part.answered(plan, found.passages(), draft -> {
                PlanLines.plan(draft, plan);
                prose.forEach(clause -> PlanLines.clause(draft, 1, plan, clause));
            });
        }
        return wanted.isEmpty()
                ? notStated(held, who, found)
                : Part.answered(plan, found.passages(), draft -> write(draft, plan, question, found, wanted));
    }

    /// Whether the question asks for this duty: its role is asked for, or the question (负责)
    /// takes whoever
    /// is named as responsible. Beside a lead, and with nobody named in support, those support
    /// it.
    private static boolean wants(Who who, Duty duty, List<Duty> there) {
        boolean beside = who.roles().equals(Set.of(Role.SUPPORT))
                && there.stream().anyMatch(other -> other.role() == Role.LEAD)
                && there.stream().noneMatch(other -> other.role() == Role.SUPPORT);
        return who.roles().contains(duty.role()) || ((beside || !who.strict()) && duty.role() == Role.RESPONSIBLE);
    }

    /// The sentences of the places that say in prose who does it: 各级科协组织负责牵头实施….
    private static List<Clause> prose(HeldPlan held, Who who, Finding.Found found) {
        var prose = new ArrayList<Clause>();
        for (Passage passage : found.passages()) {
            passage.clause().map(List::of).orElseGet(() -> held.plan().clausesUnder(passage.section())).stream()
                    .filter(clause -> who.roles().stream().anyMatch(role -> saysRole(clause.text(), role))
                            || (!who.strict() && saysRole(clause.text(), Role.RESPONSIBLE)))
                    .forEach(prose::add);
        }
        return prose;
    }

    private static boolean saysRole(String text, Role role) {
        return switch (role) {
            case LEAD -> text.contains("牵头");
            case SUPPORT -> text.contains("配合");
            case RESPONSIBLE -> text.contains("负责");
            case GUIDE -> text.contains("指导");
        };
    }

    /// A section is named unless it is the very one that the question itself names.
    private void write(Draft draft, Plan plan, Question question, Finding.Found found, List<Duty> duties) {
        PlanLines.plan(draft, plan);
        Set<SectionPath> asked = new LinkedHashSet<>();
        found.passages().forEach(place -> asked.add(place.section()));
        if (asked.size() > 1 && agree(duties)) {
            lines.agreeing(draft, plan, duties);
            return;
        }
        SectionPath current = null;
        for (Duty duty : duties) {
            boolean plain = !question.inherited() && asked.size() == 1 && asked.contains(duty.section());
            if (!plain && !duty.section().equals(current)) {
                current = duty.section();
                String name = place(draft, plan, current, duties);
                boolean above = asked.stream()
                        .allMatch(path ->
                                !path.equals(duty.section()) && duty.section().covers(path));
                Integer[] carriers = carriers(draft, plan, found, duty);
                draft.line(
                        1, List.of(new Words(draft.phrases().say(above ? "belongs-to" : "section", name))), carriers);
            }
            lines.duty(draft, plain ? 1 : 2, plan, duty);
        }
    }

    /// Whether sections of one name, as in the body and in a table, name the same agencies in
    /// every role.
    private static boolean agree(List<Duty> duties) {
        Set<SectionPath> sections = new LinkedHashSet<>();
        Set<List<Object>> stated = new LinkedHashSet<>();
        duties.forEach(duty -> {
            sections.add(duty.section());
            stated.add(List.of(duty.role(), duty.agencies()));
        });
        return sections.size() > 1 && stated.size() * sections.size() == duties.size();
    }

    /// The section's heading, with the one above it where another of the sections is called the
    /// same.
    private static String place(Draft draft, Plan plan, SectionPath section, List<Duty> duties) {
        String heading = PlanLines.heading(plan, section, draft.phrases());
        boolean twice = duties.stream()
                .map(Duty::section)
                .filter(other -> !other.equals(section))
                .anyMatch(
                        other -> PlanLines.heading(plan, other, draft.phrases()).equals(heading));
        return twice && section.depth() > 1
                ? draft.phrases().say("at", PlanLines.heading(plan, section.parent(), draft.phrases()), heading)
                : heading;
    }

    /// The clauses that put the subject into the duty's section, when it is not its heading that
    /// does.
    private static Integer[] carriers(Draft draft, Plan plan, Finding.Found found, Duty duty) {
        return found.passages().stream()
                .filter(passage -> duty.section().covers(passage.section()))
                .flatMap(passage -> passage.clause().stream())
                .map(clause -> draft.cite(plan, clause))
                .toArray(Integer[]::new);
    }

    private Part notStated(HeldPlan held, Who who, Finding.Found found) {
        Plan plan = held.plan();
        Passage place = found.passages().getFirst();
        return Part.notStated(plan, found.passages(), draft -> {
            PlanLines.plan(draft, plan);
            String name = PlanLines.name(plan, place.section(), draft.phrases());
            if (who.roles().size() > 1) {
                draft.words(1, "no-duty", name);
            } else if (who.roles().contains(Role.LEAD)) {
                draft.words(1, "no-lead", name);
            } else {
                Role role = who.roles().iterator().next();
                draft.words(1, "no-role", name, draft.phrases().say("role." + role.label()));
            }
            List<Duty> stated = held.dutiesFor(place.section());
            Optional<Clause> clause = ContentsPart.first(held, place);
            if (clause.isPresent() || !stated.isEmpty()) {
                draft.words(1, "states-instead");
            }
            clause.ifPresent(first -> PlanLines.clause(draft, 2, plan, first));
            stated.forEach(duty -> lines.duty(draft, 2, plan, duty));
        });
    }
}
