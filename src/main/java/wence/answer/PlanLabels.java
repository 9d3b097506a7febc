package wence.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.question.Language;

/// What the plans of a collection are called for short: their place and period, `银川市西夏区（2021—2025年）`, or the title
/// where that does not tell a plan from the others. Safe to share between threads.
public final class PlanLabels {
    private final Map<String, Integer> bearers = new HashMap<>();

    public PlanLabels(Collection<Plan> plans) {
        plans.forEach(plan -> bearers.merge(placed(plan.facts(), Language.CHINESE), 1, Integer::sum));
    }

    /// The short name of one of the plans.
    public String of(Plan plan, Language language) {
        PlanFacts facts = plan.facts();
        boolean isOnlyOne = bearers.getOrDefault(placed(facts, Language.CHINESE), 0) <= 1;
        return facts.place().isPresent() && isOnlyOne ? placed(facts, language) : facts.title();
    }

    private static String placed(PlanFacts facts, Language language) {
        Phrases phrases = Phrases.in(language);
        String place = facts.place().orElse(facts.title());
        return facts.period()
                .map(period -> phrases.say("plan", place, period.chinese()))
                .orElseGet(() -> phrases.say("plan.without-period", place));
    }
}
