package wence.answer;

/// Hears of an answer while it is being made.
@FunctionalInterface
public interface Progress {
    /// Hears nothing.
    Progress NONE = answer -> {};

    /// The answer so far: each sentence is checked and stays, and more may follow; only when the model breaks off
    /// in the middle does the rules' answer take the place of all of it.
    void soFar(Answer answer);

    /// A model begins to write; the rules' answer is what it writes from.
    default void begun() {}
}
