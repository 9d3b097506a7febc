package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.Target;
import wence.question.Glossary;
import wence.question.Language;

/// The lines that several kinds of answers share.
final class PlanLines {
    private final Glossary glossary;

    PlanLines(Glossary glossary) {
        this.glossary = glossary;
    }

    /// The plan's own line: `银川市西夏区（2021—2025年）`.
    static void plan(Draft draft, Plan plan) {
        draft.line(0, List.of(new Words(draft.label(plan))));
    }

    /// The section's heading for a person; 〔标题缺失〕 for a lost one.
    static String heading(Plan plan, SectionPath path, Phrases phrases) {
        return plan.section(path)
                .map(section -> section.isLost() ? ordinal(section) + phrases.say("lost-heading") : section.heading())
                .orElse(plan.facts().title());
    }

    /// The section's name without its ordinal; the plan's title for the root.
    static String name(Plan plan, SectionPath path, Phrases phrases) {
        return plan.section(path)
                .map(section -> section.isLost() ? phrases.say("lost-heading") : section.name())
                .orElse(plan.facts().title());
    }

    private static String ordinal(Section section) {
        return section.path().ordinals().getLast();
    }

    /// Duties that several places state alike: each once, with all the clauses that state it.
    void agreeing(Draft draft, Plan plan, List<Duty> duties) {
        for (Duty duty : duties) {
            List<Duty> alike = duties.stream()
                    .filter(other ->
                            other.role() == duty.role() && other.agencies().equals(duty.agencies()))
                    .toList();
            if (alike.getFirst().equals(duty)) {
                Integer[] cited = alike.stream()
                        .map(other -> draft.cite(plan, plan.clause(other.clause())))
                        .toArray(Integer[]::new);
                draft.line(1, pieces(draft, duty), cited);
                alike.forEach(other -> draft.state(plan, other));
            }
        }
    }

    /// `牵头：卫健局、民政局 [1]`
    void duty(Draft draft, int indent, Plan plan, Duty duty) {
        draft.line(indent, pieces(draft, duty), draft.cite(plan, plan.clause(duty.clause())));
        draft.state(plan, duty);
    }

    private List<Piece> pieces(Draft draft, Duty duty) {
        Phrases phrases = draft.phrases();
        var pieces = new ArrayList<Piece>();
        pieces.add(
                new Words(phrases.say("label", phrases.say("role." + duty.role().label()))));
        for (int i = 0; i < duty.agencies().size(); i++) {
            if (i > 0) {
                pieces.add(new Words(phrases.say("list")));
            }
            pieces.addAll(agency(draft, duty.agencies().get(i)));
        }
        if (duty.openEnded()) {
            pieces.add(new Words(phrases.say("and-others")));
        }
        return pieces;
    }

    /// The agency's name, in an English answer with its English name where one is known.
    List<Piece> agency(Draft draft, String name) {
        Optional<String> english = draft.language() == Language.ENGLISH ? glossary.english(name) : Optional.empty();
        return english.<List<Piece>>map(words -> List.of(new Stated(name), new Words(" (" + words + ")")))
                .orElse(List.of(new Stated(name)));
    }

    /// The agency's name as a label has it: in an English answer with its English name.
    String both(Draft draft, String name) {
        return draft.language() == Language.ENGLISH
                ? glossary.english(name).map(words -> name + " (" + words + ")").orElse(name)
                : name;
    }

    /// `公民具备科学素质的比例：15%（2025年）[1]`
    static void target(Draft draft, int indent, Plan plan, Target target) {
        Clause clause = plan.clause(target.clause());
        var pieces = new ArrayList<Piece>(List.of(
                measure(plan, target, clause),
                new Words(draft.phrases().say("label", "")),
                new Stated(target.value())));
        if (draft.language() == Language.ENGLISH) {
            EnglishAmount.of(target.value()).ifPresent(amount -> pieces.add(new Words(" (" + amount + ")")));
        }
        int own = draft.cite(plan, clause);
        Optional<StatedTime> time = StatedTime.of(plan, target);
        time.ifPresent(stated -> {
            pieces.add(new Words(draft.phrases().say("open")));
            pieces.add(new Stated(stated.time()));
            pieces.add(new Words(draft.phrases().say("close")));
        });
        draft.line(
                indent,
                pieces,
                own,
                time.map(stated -> draft.cite(plan, stated.clause())).orElse(own));
        draft.state(plan, target);
    }

    /// What is measured stands in the clause, or else is the heading above it.
    private static Piece measure(Plan plan, Target target, Clause clause) {
        String measure = target.measure();
        boolean isHeading = plan.section(target.section())
                .filter(section -> AnswerCheck.standsIn(measure, section.name() + clause.text()))
                .isPresent();
        return isHeading && !AnswerCheck.standsIn(measure, clause.text()) ? new Words(measure) : new Stated(measure);
    }

    /// The clause's whole text as a line.
    static void clause(Draft draft, int indent, Plan plan, Clause clause) {
        draft.line(indent, List.of(new Stated(clause.text())), draft.cite(plan, clause));
    }
}
