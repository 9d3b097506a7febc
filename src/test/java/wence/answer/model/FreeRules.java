package wence.answer.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.QuotedAnswers;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// Rules that have nothing but clauses to quote, as a real search would hand them on.
final class FreeRules implements Answerer {
    private final Plan plan;
    private final Answer answer;

    private FreeRules(Plan plan, Answer answer) {
        this.plan = plan;
        this.answer = answer;
    }

    static FreeRules on(String... clauses) {
        Plan plan = plan(String.join("\n", clauses));
        return new FreeRules(plan, QuotedAnswers.of(plan));
    }

    private static Plan plan(String text) {
        var facts = new PlanFacts(
                "a-plan",
                "甲市科普行动方案",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PlanReader()
                .read(facts, "plans/a-plan.txt", new DocumentText(text), List.of())
                .plan();
    }

    @Override
    public Answer answer(Inquiry inquiry) {
        return answer;
    }

    @Override
    public Set<String> plansNamed(String words) {
        return Set.of();
    }

    @Override
    public List<Plan> plans() {
        return List.of(plan);
    }
}
