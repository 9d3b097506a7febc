package wence.outline;

import java.util.List;
import wence.plan.SourceSpan;

/// The smallest thing that has a place in an outline.
sealed interface Atom {
    SourceSpan span();

    /// The characters without hard breaks.
    String text();

    /// A numbered heading.
    ///
    /// @param text the line without blanks and final full stop
    /// @param name the same without the ordinal
    /// @param closed whether the heading ended with punctuation, as a sentence does
    /// @param words the characters with their places, ordinal included
    record Heading(Ordinal ordinal, String text, String name, Flow words, boolean closed) implements Atom {
        @Override
        public SourceSpan span() {
            return words.span();
        }
    }

    /// A sentence.
    record Sentence(Flow words) implements Atom {
        @Override
        public String text() {
            return words.text();
        }

        @Override
        public SourceSpan span() {
            return words.span();
        }
    }

    /// A label with the list of agencies after it.
    record DutyList(Flow words) implements Atom {
        @Override
        public String text() {
            return words.text();
        }

        @Override
        public SourceSpan span() {
            return words.span();
        }
    }

    /// A row of a table, or a piece of a table that cannot be read.
    ///
    /// @param columns what its columns state
    /// @param item what the row is about; empty where its section says it
    record Row(Flow words, List<Statement> columns, String item) implements Atom {
        public Row {
            columns = List.copyOf(columns);
        }

        /// A piece that states nothing.
        static Row silent(Flow words) {
            return new Row(words, List.of(), "");
        }

        @Override
        public String text() {
            return words.text();
        }

        @Override
        public SourceSpan span() {
            return words.span();
        }
    }
}
