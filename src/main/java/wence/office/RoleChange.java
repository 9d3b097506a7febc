package wence.office;

/// What came of the wish to change somebody's role, or who may ask.
public enum RoleChange {
    /// It is done and written down.
    DONE,
    /// It was so already.
    SAME,
    /// Settings say otherwise, and only settings can change it.
    FROM_SETTINGS,
    /// There would be no admin left; who means it says so again.
    LAST_ADMIN,
    /// Who wishes it is no admin, or no longer.
    NOT_ADMIN
}
