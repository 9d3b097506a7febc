package wence.answer;

/// Hears of an answer while it is being made.
@FunctionalInterface
public interface Progress {
    /// Hears nothing.
    Progress NONE = answer -> {};

    /// The answer as far as it is final: what stands in it stays, and more may follow.
    void soFar(Answer answer);
}
