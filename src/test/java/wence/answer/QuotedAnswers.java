package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.plan.Plan;
import wence.question.Language;
import wence.search.Found;
import wence.search.Hit;

/// Answers that quote every clause of a plan, as the rules do with what the search found.
public final class QuotedAnswers {
    private QuotedAnswers() {}

    public static Answer of(Plan plan) {
        var draft = new Draft(Language.CHINESE, new PlanLabels(List.of(plan)));
        plan.clauses().forEach(clause -> PlanLines.clause(draft, 0, plan, clause));
        List<Hit> hits =
                plan.clauses().stream().map(clause -> new Hit(plan, clause, 1)).toList();
        return new Answer.Answered(draft.said().leaving(Optional.of(Material.of(new Found(hits, 0.9)))));
    }
}
