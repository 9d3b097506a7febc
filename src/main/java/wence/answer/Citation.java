package wence.answer;

import wence.plan.Clause;
import wence.plan.Plan;

/// A clause that carries part of an answer, quoted whole.
///
/// @param number its mark in the answer, from 1
public record Citation(int number, Plan plan, Clause clause) {
    /// The exact quotation.
    public String quote() {
        return clause.text();
    }

    /// Whether the published text has this clause out of order and reading put it back.
    public boolean isMoved() {
        return clause.placing() == Clause.Placing.MOVED;
    }
}
