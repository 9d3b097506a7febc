package wence.library;

/// Hears how far the reading of all plans has come.
@FunctionalInterface
public interface LoadProgress {
    /// For who does not want to know.
    LoadProgress UNHEARD = (plans, ofPlans, clauses, bytes, ofBytes) -> {};

    /// After each plan.
    ///
    /// @param plans how many were read
    /// @param ofPlans how many there are
    /// @param clauses how many clauses those have
    /// @param bytes how much text was read
    /// @param ofBytes how much text there is
    void read(int plans, int ofPlans, int clauses, long bytes, long ofBytes);
}
