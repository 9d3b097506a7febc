package wence.answer;

import java.util.List;
import wence.plan.Clause;
import wence.plan.Plan;

/// What the rules leave to a language model, where there is one.
public sealed interface Unsettled {
    /// The clauses are found; what they say to the question is to be written.
    ///
    /// @param kind how
    /// @param subject what the clauses are from, for the model; empty where a search found them
    /// @param sources the clauses, at least one
    /// @param left how many more belong to the subject and are too many to be read
    /// @param before lines that the answer begins with, whoever writes it
    record Clauses(Kind kind, String subject, List<Source> sources, int left, List<Line> before) implements Unsettled {
        public Clauses {
            sources = List.copyOf(sources);
            before = List.copyOf(before);
        }

        Clauses below(Line line) {
            return new Clauses(kind, subject, sources, left, List.of(line));
        }
    }

    /// It is not known what the question means in the words of the plans.
    record Meaning() implements Unsettled {}

    /// A clause to write from.
    record Source(Plan plan, Clause clause) {}

    /// What is to be written.
    enum Kind {
        /// An answer from what a search found.
        FOUND,
        /// Why something is wanted.
        REASON,
        /// The contents of a section in few words.
        SUMMARY,
        /// How plans differ.
        COMPARISON
    }
}
