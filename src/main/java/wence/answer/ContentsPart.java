package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.question.Finding;
import wence.question.Passage;

/// What an item contains: its own clauses, or the items below it.
final class ContentsPart {
    /// More clauses than these are cut, with the number left out.
    private static final int MOST_CLAUSES = 12;

    private ContentsPart() {}

    static Part part(HeldPlan held, Finding.Found found) {
        Plan plan = held.plan();
        if (found.passages().stream().allMatch(place -> isLost(held, place))) {
            return Part.notStated(plan, found.passages(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(
                        1,
                        "lost-text",
                        PlanLines.name(plan, found.passages().getFirst().section(), draft.phrases()));
            });
        }
        return Part.answered(plan, found.passages(), draft -> {
            PlanLines.plan(draft, plan);
            found.passages().forEach(place -> write(draft, held, place));
        });
    }

    /// The sections by their headings, each with its first clause.
    static Part headings(HeldPlan held, List<Passage> sections) {
        Plan plan = held.plan();
        return Part.answered(plan, sections, draft -> {
            PlanLines.plan(draft, plan);
            sections.stream()
                    .flatMap(place -> plan.section(place.section()).stream())
                    .forEach(section -> headed(draft, 1, held, section));
        });
    }

    private static void headed(Draft draft, int indent, HeldPlan held, Section section) {
        Plan plan = held.plan();
        held.firstClause(section.path())
                .ifPresentOrElse(
                        first -> draft.line(indent, List.of(heading(plan, section, draft)), draft.cite(plan, first)),
                        () -> draft.line(indent, List.of(heading(plan, section, draft))));
    }

    private static boolean isLost(HeldPlan held, Passage place) {
        return place.clause().isEmpty() && held.firstClause(place.section()).isEmpty();
    }

    private static void write(Draft draft, HeldPlan held, Passage place) {
        Plan plan = held.plan();
        if (place.clause().isPresent()) {
            PlanLines.clause(draft, 1, plan, place.clause().get());
            return;
        }
        List<Section> below = plan.children(place.section());
        if (below.isEmpty()) {
            clauses(draft, 1, held, place.section());
            return;
        }
        String name = PlanLines.heading(plan, place.section(), draft.phrases());
        draft.words(1, "section", name);
        own(draft, held, place.section());
        below.forEach(section -> headed(draft, 2, held, section));
    }

    private static Piece heading(Plan plan, Section section, Draft draft) {
        return new Piece.Words(PlanLines.heading(plan, section.path(), draft.phrases()));
    }

    /// The clauses of the section itself, not of those below it, without its duty lines.
    private static void own(Draft draft, HeldPlan held, SectionPath section) {
        Plan plan = held.plan();
        plan.clauses().stream()
                .filter(clause -> clause.section().equals(section) && !isDuty(plan, clause))
                .forEach(clause -> PlanLines.clause(draft, 2, plan, clause));
    }

    private static void clauses(Draft draft, int indent, HeldPlan held, SectionPath section) {
        Plan plan = held.plan();
        List<Clause> all = plan.clausesUnder(section).stream()
                .filter(clause -> !isDuty(plan, clause))
                .toList();
        all.stream().limit(MOST_CLAUSES).forEach(clause -> PlanLines.clause(draft, indent, plan, clause));
        if (all.size() > MOST_CLAUSES) {
            draft.line(
                    indent,
                    List.of(
                            new Piece.Words(draft.phrases().say("more")),
                            new Piece.Count(all.size() - MOST_CLAUSES),
                            new Piece.Words(draft.phrases().say("more.tail"))));
        }
    }

    private static boolean isDuty(Plan plan, Clause clause) {
        return plan.duties().stream().anyMatch(duty -> duty.clause().equals(clause.id()));
    }

    /// What the plan does state of an item that lacks what was asked: its first clause.
    static void instead(HeldPlan held, Passage place, Draft draft) {
        first(held, place).ifPresent(clause -> {
            draft.words(1, "states-instead");
            PlanLines.clause(draft, 2, held.plan(), clause);
        });
    }

    /// The clause that says first what the place is about.
    static Optional<Clause> first(HeldPlan held, Passage place) {
        return place.clause().or(() -> held.firstClause(place.section()));
    }
}
