package wence.store;

import java.time.Duration;
import java.util.List;

/// The updates of one messaging platform: accepted before they are confirmed, answered once.
///
/// An update is accepted, then either done or set aside, and after that never accepted again for
/// at least [#LIFE]. Safe to share between threads.
public interface UpdateLog {
    /// How long an update that is done is known as such. Platforms deliver again for a day or two
    /// at most.
    Duration LIFE = Duration.ofDays(7);

    /// However old they are, so many updates that are done stay known: a clock that was set wrong
    /// must not make the log forget.
    int ALWAYS_KNOWN = 1_000;

    /// Takes an update. When this returns, it is on the disk.
    ///
    /// @param json the update as it came, kept until it is done
    /// @return whether it is new; an update that was accepted before must not be answered again
    boolean accept(long updateId, String json);

    /// Takes updates that came together, which costs no more than one alone. When this returns,
    /// they are on the disk.
    ///
    /// @return those that are new, in their order
    default List<Accepted> acceptAll(List<Accepted> updates) {
        return updates.stream()
                .filter(update -> accept(update.updateId(), update.json()))
                .toList();
    }

    /// Says that an update was answered; its content is forgotten, its id is not. An id that is
    /// not pending is left alone.
    void done(long updateId);

    /// What was accepted and is neither done nor set aside, in the order in which it was
    /// accepted.
    List<Accepted> pending();

    /// Keeps an update apart that cannot be answered, accepted before or not, so that the rest
    /// goes on.
    ///
    /// @param reason a sentence for whoever looks into it
    void setAside(long updateId, String json, String reason);

    /// The id that was accepted or set aside last, which is not always the highest; 0 when there
    /// is none.
    long lastAccepted();

    /// An update with its content.
    record Accepted(long updateId, String json) {}
}
