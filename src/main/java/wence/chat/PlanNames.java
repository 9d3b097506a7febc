package wence.chat;

import wence.plan.Plan;
import wence.plan.PlanFacts;

/// Short names of plans, for lists.
final class PlanNames {
    private PlanNames() {}

    /// `银川市西夏区（2021—2025年）`; the title where the place is not known.
    static String shortName(Plan plan) {
        PlanFacts facts = plan.facts();
        return facts.place()
                .map(place -> place
                        + facts.period()
                                .map(period -> "（" + period.chinese() + "）")
                                .orElse(""))
                .orElse(facts.title());
    }
}
