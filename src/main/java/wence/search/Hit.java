package wence.search;

import wence.plan.Clause;
import wence.plan.Plan;

/// A clause that was found.
///
/// @param score how well it fits, larger is better; comparable only within one search
public record Hit(Plan plan, Clause clause, double score) {}
