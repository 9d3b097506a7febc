package wence.outline;

import wence.plan.Plan;

/// A plan together with the report of how it was read.
public record ReadPlan(Plan plan, ReadingReport report) {}
