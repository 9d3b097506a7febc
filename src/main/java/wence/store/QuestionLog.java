package wence.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The questions that were asked. Safe to share between threads.
public interface QuestionLog {
    /// Keeps questions, all or none; a power cut may lose them, the death of the process does
    /// not.
    void put(List<AskedQuestion> questions);

    /// Hands over the questions of a time, in the order in which they were put.
    ///
    /// @param from inclusive
    /// @param to exclusive
    /// @param statuses only those with one of these
    void each(Instant from, Instant to, Set<AskedQuestion.Status> statuses, Consumer<AskedQuestion> taker);
}
