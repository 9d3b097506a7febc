package wence.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import wence.plan.Plan;

/// A piece of a line of an answer. The kinds differ in what must vouch for them.
public sealed interface Piece {
    /// The characters that a person reads.
    String text();

    /// Our own words: labels and sentences that state nothing from a plan but names of plans and sections.
    record Words(String text) implements Piece {}

    /// A heading under which a clause names an agency; the name must stand in a clause that the line cites.
    ///
    /// @param agency as the clause writes it; it is what a reader looks for in the quotation
    record Heading(String text, String agency) implements Piece {}

    /// A sentence that a language model wrote and that the sentence check let pass; the clauses that its line cites
    /// carry it.
    record Written(String text) implements Piece {}

    /// Words or numbers taken from a plan: they must stand in a clause that the line cites.
    record Stated(String text) implements Piece {}

    /// The number of things that the answer leaves out, or names by their headings alone.
    record Count(int number) implements Piece {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /// The number of things that the answer lists; each must stand in a clause that the answer cites, and none twice.
    ///
    /// @param entries each a clause's id; behind a `#` what tells things of one clause apart
    record Counted(List<String> entries) implements Piece {
        public Counted {
            entries = List.copyOf(entries);
        }

        @Override
        public String text() {
            return Integer.toString(entries.size());
        }
    }

    /// How many headings of one level a plan has, or how many clauses; counted in the plan itself.
    ///
    /// @param depth of the headings, 1 for chapters; empty for clauses
    record Census(Plan plan, OptionalInt depth) implements Piece {
        @Override
        public String text() {
            long number = depth.isPresent()
                    ? plan.sections().stream()
                            .filter(section -> section.path().depth() == depth.getAsInt())
                            .count()
                    : plan.clauses().size();
            return Long.toString(number);
        }
    }

    /// By how much one number exceeds the other. Both must stand in clauses that the line cites.
    record Difference(String larger, String smaller) implements Piece {
        @Override
        public String text() {
            return new BigDecimal(larger)
                    .subtract(new BigDecimal(smaller))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
