package wence.admin;

/// What came of reading a file.
public sealed interface Read {
    /// It waits to be published.
    record Ready(Draft draft) implements Read {}

    /// It could not be read, and is not kept.
    ///
    /// @param sentence what is wrong and what to do
    record Refused(String sentence) implements Read {}
}
