package wence.document;

/// The text of a file, exactly as clauses' spans count it.
///
/// @param text all characters; line ends as in the file
public record DocumentText(String text) {}
