package wence.question;

/// How the contents of something are wanted, where a question says so.
public enum Manner {
    /// As they are.
    PLAIN,
    /// In few words: 概括.
    SUMMARY,
    /// As reasons: 为什么.
    REASON,
    /// As differences: 区别.
    COMPARISON
}
