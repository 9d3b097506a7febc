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
/// @param row the row that it is; empty for what is no row of a table
record Passage(
        Flow words,
        SectionPath section,
        boolean closesSection,
        Clause.Placing placing,
        List<SourceSpan> repeats,
        String reason,
        Optional<Atom.Row> row) {
    Passage {
        repeats = List.copyOf(repeats);
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

    static Passage row(Atom.Row row, SectionPath section) {
        return new Passage(row.words(), section, false, Clause.Placing.AS_WRITTEN, List.of(), "", Optional.of(row));
    }

    Clause clause(String plan) {
        SourceSpan span = words.span();
        return new Clause(plan + ":" + span.start(), section, words.text(), span, placing, repeats, reason);
    }
}
