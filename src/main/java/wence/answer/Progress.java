package wence.answer;

import wence.question.Language;

/// Hears of an answer while it is being made.
@FunctionalInterface
public interface Progress {
    /// Hears nothing.
    Progress NONE = answer -> {};

    /// A model begins to write; nothing may come of it.
    ///
    /// @param language of the answer
    default void begun(Language language) {}

    /// The answer so far: a refusal, or sentences that are checked. It stays and more may follow; only when the model
    /// breaks off in the middle of writing does the rules' answer take the place of all of it.
    void soFar(Answer answer);
}
