package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.question.Ask.Fact;

/// A fact of the plan as a whole: who issued it, when, under which number, for which years.
final class PlanFactPart {
    private PlanFactPart() {}

    static Part part(HeldPlan held, Fact fact) {
        Plan plan = held.plan();
        List<String> forms = forms(plan.facts(), fact);
        Optional<Clause> carrier = plan.clauses().stream()
                .filter(clause -> forms.stream().anyMatch(form -> clause.text().contains(form)))
                .findFirst();
        String key = key(fact);
        return carrier.isEmpty()
                ? Part.notStated(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    draft.line(
                            1,
                            List.of(
                                    new Words(draft.phrases()
                                            .say("label", draft.phrases().say(key))),
                                    new Words(draft.phrases().say("fact-missing"))));
                })
                : Part.answered(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    String stated = forms.stream()
                            .filter(form -> carrier.get().text().contains(form))
                            .findFirst()
                            .orElseThrow();
                    draft.line(
                            1,
                            List.of(
                                    new Words(draft.phrases()
                                            .say("label", draft.phrases().say(key))),
                                    new Stated(stated)),
                            draft.cite(plan, carrier.get()));
                });
    }

    private static String key(Fact fact) {
        return switch (fact) {
            case ISSUER -> "issuer-of";
            case ISSUED -> "issued-of";
            case NUMBER -> "number-of";
            case VALIDITY -> "period-of";
        };
    }

    /// How the text may write the fact.
    private static List<String> forms(PlanFacts facts, Fact fact) {
        var forms = new ArrayList<String>();
        switch (fact) {
            case ISSUER -> facts.issuer().ifPresent(forms::add);
            case NUMBER -> facts.number().ifPresent(forms::add);
            case ISSUED ->
                facts.date()
                        .ifPresent(date -> forms.add(
                                "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
            case VALIDITY ->
                facts.period().ifPresent(period -> {
                    for (String dash : List.of("—", "-", "－", "–", "至")) {
                        forms.add(period.from() + dash + period.to() + "年");
                        forms.add(period.from() + "年" + dash + period.to() + "年");
                    }
                });
        }
        return forms;
    }
}
