package wence.lookup;

/// What came of looking something up.
public sealed interface Looked permits Matches, Looked.Refused {
    /// It cannot be looked up as it was typed; says what is wrong and what to type instead.
    ///
    /// @param chinese the sentence
    /// @param english the same in English
    record Refused(String chinese, String english) implements Looked {}
}
