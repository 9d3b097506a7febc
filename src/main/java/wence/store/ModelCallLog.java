package wence.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The calls of a language model. Safe to share between threads.
public interface ModelCallLog {
    /// Keeps calls, all or none; a power cut may lose them, the death of the process does not.
    void put(List<ModelCall> calls);

    /// Hands over the calls of a time, in the order in which they were put.
    ///
    /// @param from inclusive
    /// @param to exclusive
    void each(Instant from, Instant to, Consumer<ModelCall> taker);
}
