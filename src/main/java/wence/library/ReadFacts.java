package wence.library;

import java.util.List;
import wence.plan.PlanFacts;

/// The facts of a plan as far as its metadata file states them rightly, and the mistakes in it.
///
/// @param mistakes one sentence each, naming file and line, in the file's order
record ReadFacts(PlanFacts facts, List<String> mistakes) {
    ReadFacts {
        mistakes = List.copyOf(mistakes);
    }
}
