package wence.store;

import java.time.Instant;

/// What is kept of people apart from roles and audit: questions, opinions, what was said, what
/// they called themselves, what a language model was called for. Safe to share between threads.
public interface PersonalData {
    /// How much is kept of one person.
    Kept of(Person person);

    /// Deletes all that is kept of one person, at once or not at all.
    ///
    /// @return how much it was
    Kept forget(Person person);

    /// Deletes what was kept before then, of everybody.
    ///
    /// @return how much it was
    Kept forgetBefore(Instant time);

    /// How much of each there is.
    ///
    /// @param questions asked questions
    /// @param feedback opinions of answers
    /// @param notes what was said in conversations, and pinned plans
    /// @param others names, and messages that were set aside because they could not be answered
    /// @param calls calls of a language model for them
    record Kept(int questions, int feedback, int notes, int others, int calls) {
        /// How much in all.
        public int sum() {
            return questions + feedback + notes + others + calls;
        }
    }
}
