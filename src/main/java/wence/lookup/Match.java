package wence.lookup;

import wence.plan.Clause;
import wence.plan.Plan;

/// A clause that was found.
///
/// @param score how well it fits, larger is better; comparable only among the matches of one fit
///     in one search; 0 where nothing but the filters decided
public record Match(Plan plan, Clause clause, Fit fit, double score) {}
