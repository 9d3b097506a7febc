package wence.store;

import java.time.Duration;
import java.util.List;

/// What people think of the answers. Safe to share between threads.
public interface FeedbackLog {
    /// How long feedback is kept.
    Duration LIFE = Duration.ofDays(90);

    /// Keeps it, in the place of what the same person said on the same answer. When this returns,
    /// it is on the disk.
    void put(Feedback feedback);

    /// What was said last, the newest first.
    List<Feedback> newest(int max);
}
