package wence.answer;

import java.util.OptionalInt;
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

    /// The original's page that the clause begins on, from 1; empty when the text does not know its
    /// pages.
    public OptionalInt page() {
        return plan.pages().at(clause.span().start());
    }

    /// Whether the published text has this clause out of order and reading put it back.
    public boolean isMoved() {
        return clause.placing() == Clause.Placing.MOVED;
    }
}
