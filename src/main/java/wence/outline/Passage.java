package wence.outline;

import java.util.List;
import wence.plan.Clause;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// A sentence or a list of duties that has found its section.
///
/// @param words its characters and their places
/// @param closesSection whether it is a list of duties of its own that closes its section
/// @param reason why it was moved, empty when it was not
record Passage(
        Flow words,
        SectionPath section,
        boolean closesSection,
        Clause.Placing placing,
        List<SourceSpan> repeats,
        String reason) {
    Passage {
        repeats = List.copyOf(repeats);
    }

    static Passage asWritten(Flow words, SectionPath section, boolean closesSection) {
        return new Passage(words, section, closesSection, Clause.Placing.AS_WRITTEN, List.of(), "");
    }

    Clause clause(String plan) {
        SourceSpan span = words.span();
        return new Clause(plan + ":" + span.start(), section, words.text(), span, placing, repeats, reason);
    }
}
