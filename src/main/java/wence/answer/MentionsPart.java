package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.answer.Piece.Counted;
import wence.answer.Piece.Words;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.question.Mentions;

/// Every clause of a plan that has some words, counted, under the sections that they stand in.
final class MentionsPart {
    /// Of a plan with more such clauses only sections and counts are written; the quotations show the clauses.
    private static final int MOST_WRITTEN_OUT = 12;

    private MentionsPart() {}

    static Part part(HeldPlan held, Mentions mentions) {
        Plan plan = held.plan();
        if (mentions.words().isEmpty()) {
            return Part.absent(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "missing", quoted(draft, mentions.asked()));
            });
        }
        return Part.answered(plan, List.of(), draft -> write(draft, held, mentions));
    }

    private static String quoted(Draft draft, List<String> words) {
        return String.join(
                draft.phrases().say("list"),
                words.stream().map(word -> draft.phrases().say("quoted", word)).toList());
    }

    private static void write(Draft draft, HeldPlan held, Mentions mentions) {
        Plan plan = held.plan();
        PlanLines.plan(draft, plan);
        if (mentions.isReworded()) {
            draft.words(1, "missing", quoted(draft, mentions.asked()));
        }
        Map<SectionPath, List<Clause>> bySection = new LinkedHashMap<>();
        mentions.clauses()
                .forEach(clause -> bySection
                        .computeIfAbsent(clause.section(), path -> new ArrayList<>())
                        .add(clause));
        String words = quoted(draft, mentions.words());
        if (!bySection.isEmpty()) {
            draft.line(
                    1,
                    List.of(
                            new Words(draft.phrases().say("mentions", words)),
                            counted(mentions.clauses()),
                            new Words(draft.phrases().say("mentions.in", Integer.toString(bySection.size())))));
            boolean writtenOut = mentions.clauses().size() <= MOST_WRITTEN_OUT;
            bySection.forEach((path, clauses) -> section(draft, plan, path, clauses, writtenOut));
        }
        for (Section section : mentions.headings()) {
            var heading = List.<Piece>of(new Words(
                    draft.phrases().say("mentions.heading", PlanLines.heading(plan, section.path(), draft.phrases()))));
            held.firstClause(section.path())
                    .ifPresentOrElse(
                            first -> draft.line(1, heading, draft.cite(plan, first)), () -> draft.line(1, heading));
        }
    }

    private static Counted counted(List<Clause> clauses) {
        return new Counted(clauses.stream().map(Clause::id).toList());
    }

    private static void section(Draft draft, Plan plan, SectionPath path, List<Clause> clauses, boolean writtenOut) {
        String heading = PlanLines.heading(plan, path, draft.phrases());
        List<Piece> pieces = List.of(
                new Words(draft.phrases().say("mentions.section", heading)),
                counted(clauses),
                new Words(draft.phrases().say(clauses.size() == 1 ? "clause" : "clauses")));
        if (writtenOut) {
            draft.line(2, pieces);
            clauses.forEach(clause -> PlanLines.clause(draft, 3, plan, clause));
        } else {
            draft.line(
                    2,
                    pieces,
                    clauses.stream().map(clause -> draft.cite(plan, clause)).toArray(Integer[]::new));
        }
    }
}
