package wence.answer;

/// The smallest part of a text that the sentence check compares: a character, or a fact that only counts as a
/// whole.
///
/// @param key what is compared: two atoms say the same when kind and key are equal
/// @param text the characters, folded
record Atom(Kind kind, String key, String text) {
    /// What it is.
    enum Kind {
        /// A Chinese character.
        CHARACTER,
        /// A Latin word or another run of letters.
        WORD,
        /// A number with its unit and its bound.
        AMOUNT,
        /// A year, a day, a period, a rhythm.
        TIME,
        /// An agency by its whole name.
        AGENCY,
        /// Punctuation.
        MARK
    }

    boolean isFact() {
        return kind != Kind.CHARACTER && kind != Kind.MARK;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean says(Atom other) {
        return kind == other.kind && key.equals(other.key);
    }
}
