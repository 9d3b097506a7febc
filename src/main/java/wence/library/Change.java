package wence.library;

/// What came of a wish to change the library.
public sealed interface Change {
    /// A plan that was not held before is held now.
    record Added(String id) implements Change {}

    /// The text of a plan that was held is now another one.
    record Replaced(String id) implements Change {}

    /// The plan is no longer held.
    record Removed(String id) implements Change {}

    /// Nothing was changed.
    ///
    /// @param reason one sentence for the person who wished it
    record Refused(String reason) implements Change {}
}
