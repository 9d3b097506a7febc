package wence.answer;

import wence.plan.Duty;
import wence.plan.Plan;

/// A duty that an answer states.
///
/// @param citation number of the citation that carries it
public record StatedDuty(Plan plan, Duty duty, int citation) {}
