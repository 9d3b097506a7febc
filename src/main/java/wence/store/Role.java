package wence.store;

/// What somebody may do beyond what everybody may.
public enum Role {
    /// Looks after plans and people, and asks.
    ADMIN,
    /// Asks, also where only members may.
    MEMBER
}
