package wence.outline;

import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// A sentence, a list of duties or a row of a table that has found its section.
///
/// @param words its characters and their places
/// @param closesSection whether it is a list of duties of its own that closes its section
/// @param reason why it was moved, empty when it was not
/// @param columns what the columns of its table state; empty for what is no row of a table
record Passage(
        Flow words,
        SectionPath section,
        boolean closesSection,
        Clause.Placing placing,
        List<SourceSpan> repeats,
        String reason,
        Optional<List<Statement>> columns) {
    Passage {
        repeats = List.copyOf(repeats);
        columns = columns.map(List::copyOf);
    }

    Passage(
            Flow words,
            SectionPath section,
            boolean closesSection,
            Clause.Placing placing,
            List<SourceSpan> repeats,
            String reason) {
        this(words, section, closesSection, placing, repeats, reason, Optional.empty());
    }

    static Passage asWritten(Flow words, SectionPath section, boolean closesSection) {
        return new Passage(words, section, closesSection, Clause.Placing.AS_WRITTEN, List.of(), "");
    }

    static Passage row(Flow words, SectionPath section, List<Statement> columns) {
        return new Passage(
                words, section, false, Clause.Placing.AS_WRITTEN, List.of(), "", Optional.of(columns));
    }

    Clause clause(String plan) {
        SourceSpan span = words.span();
        return new Clause(plan + ":" + span.start(), section, words.text(), span, placing, repeats, reason);
    }
}
