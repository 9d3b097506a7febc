package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.answer.Answer.Choice;
import wence.answer.Answer.Said;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Language;

/// An answer while it is being written: lines are added, and clauses get their numbers as they are first cited.
final class Draft {
    private final Language language;
    private final PlanLabels labels;
    private final Phrases phrases;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Citation> citations = new LinkedHashMap<>();
    private final List<StatedDuty> duties = new ArrayList<>();
    private final List<StatedTarget> targets = new ArrayList<>();
    private final List<Choice> next = new ArrayList<>();

    Draft(Language language, PlanLabels labels) {
        this.language = language;
        this.labels = labels;
        this.phrases = Phrases.in(language);
    }

    /// What the plan is called for short.
    String label(Plan plan) {
        return labels.of(plan, language);
    }

    Phrases phrases() {
        return phrases;
    }

    Language language() {
        return language;
    }

    /// The number of the clause's citation, a new one when it was not cited before.
    int cite(Plan plan, Clause clause) {
        return citations
                .computeIfAbsent(clause.id(), id -> new Citation(citations.size() + 1, plan, clause))
                .number();
    }

    void line(int indent, List<Piece> pieces, Integer... cited) {
        lines.add(new Line(
                indent, pieces, List.of(cited).stream().distinct().sorted().toList()));
    }

    void words(int indent, String key, String... values) {
        line(indent, List.of(new Piece.Words(phrases.say(key, values))));
    }

    /// Notes that the lines state this duty; once, however often it is mentioned.
    void state(Plan plan, Duty duty) {
        var stated = new StatedDuty(plan, duty, cite(plan, plan.clause(duty.clause())));
        if (!duties.contains(stated)) {
            duties.add(stated);
        }
    }

    /// Notes that the lines state this target; once, however often it is mentioned.
    void state(Plan plan, Target target) {
        var stated = new StatedTarget(plan, target, cite(plan, plan.clause(target.clause())));
        if (!targets.contains(stated)) {
            targets.add(stated);
        }
    }

    /// Adds all that another answer says, with its citations under this draft's numbers.
    void add(Said said) {
        for (Line line : said.lines()) {
            line(
                    line.indent() + 1,
                    line.pieces(),
                    line.citations().stream()
                            .map(number -> cite(said.citations().get(number - 1)))
                            .toArray(Integer[]::new));
        }
        said.duties().forEach(stated -> state(stated.plan(), stated.duty()));
        said.targets().forEach(stated -> state(stated.plan(), stated.target()));
    }

    private int cite(Citation citation) {
        return cite(citation.plan(), citation.clause());
    }

    void next(String label, String question) {
        var choice = new Choice(label, question);
        if (!next.contains(choice)) {
            next.add(choice);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Said said() {
        return new Said(language, lines, List.copyOf(citations.values()), duties, targets, next);
    }
}
