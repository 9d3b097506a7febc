package wence.outline;

import wence.plan.Plan;

/// A plan together with the report of how it was read.
public record ReadPlan(Plan plan, ReadingReport report) {
    /// Whether the published text was out of order and had to be put in order.
    public boolean reordered() {
        return report.reordered();
    }
}
