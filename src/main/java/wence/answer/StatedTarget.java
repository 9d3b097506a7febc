package wence.answer;

import wence.plan.Plan;
import wence.plan.Target;

/// A target that an answer states.
///
/// @param citation number of the citation that carries it
public record StatedTarget(Plan plan, Target target, int citation) {}
