package wence.library;

/// What came of a wish to change the library.
public sealed interface Change {
    /// A plan that was not held before is held now.
    record Added(String id) implements Change {}

    /// The text of a plan that was held is now another one.
    record Replaced(String id) implements Change {}

    /// What was to be published is what is held.
    record Unchanged(String id) implements Change {}

    /// The plan is no longer held.
    record Removed(String id) implements Change {}

    /// The collection is again as it was before this act.
    record Undone(Act act) implements Change {}

    /// The collection is again as it was when it was backed up.
    ///
    /// @param files how many of its files changed
    record Restored(int files) implements Change {}

    /// Nothing was changed.
    ///
    /// @param reason one sentence for the person who wished it
    record Refused(String reason) implements Change {}
}
