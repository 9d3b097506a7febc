package wence.store;

/// Who may ask.
public enum Access {
    /// Everybody.
    OPEN,
    /// Members and admins.
    MEMBERS
}
