package wence.answer;

/// A piece of a line of an answer. The kinds differ in what must vouch for them.
public sealed interface Piece {
    /// The characters that a person reads.
    String text();

    /// Our own words: labels and sentences that state nothing from a plan but names of plans and sections.
    record Words(String text) implements Piece {}

    /// Words or numbers taken from a plan: they must stand in a clause that the line cites.
    record Stated(String text) implements Piece {}

    /// A number that was counted over the answer's own entries.
    record Count(int number) implements Piece {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }
}
