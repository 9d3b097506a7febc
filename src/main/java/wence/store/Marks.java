package wence.store;

/// What is done once, also over restarts and by several processes. Safe to share between threads.
public interface Marks {
    /// Marks that something is done.
    ///
    /// @param name what, such as `digest 2026-W13`
    /// @return whether it was not marked before; when this returns, it is on the disk
    boolean first(String name);
}
