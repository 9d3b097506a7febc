package wence.question;

/// A piece of a folded question.
sealed interface Token {
    /// First place in the folded question, 0-based.
    int start();

    /// The characters.
    String text();

    default int end() {
        return start() + text().length();
    }

    /// A word about the question itself.
    record CueWord(int start, String text, Cue cue) implements Token {}

    /// A word that the plans or the synonyms know.
    record Known(int start, String text) implements Token {}

    /// A calendar year.
    record Year(int start, String text, int year) implements Token {}

    /// Characters that nothing here knows.
    record Unknown(int start, String text) implements Token {}

    /// Where no phrase runs on: punctuation, or a name that was read already.
    record Gap(int start, String text) implements Token {}
}
