package wence.store;

import java.time.Instant;
import java.util.List;

/// What admins did and what was refused, in order. Nothing in it is ever changed or taken out.
/// Safe to share between threads.
public interface AuditLog {
    /// Writes down what happens now. When this returns, it is on the disk.
    ///
    /// @param subject what or whom it is about; may be empty; never a secret
    /// @param note why, or with what result, in a few words; may be empty; never a secret
    void record(Person who, String act, String subject, AuditEntry.Result result, String note);

    /// How many entries there are.
    int size();

    /// The newest entries, the newest first.
    ///
    /// @param skip so many of the newest are left out
    List<AuditEntry> newest(int skip, int max);

    /// The entries from then on, the oldest first.
    List<AuditEntry> since(Instant from);
}
