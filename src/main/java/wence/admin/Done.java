package wence.admin;

import java.util.Optional;
import wence.library.Change;

/// What came of an admin's wish.
public sealed interface Done {
    /// A sentence for the person.
    String sentence();

    /// It was done.
    ///
    /// @param change what was changed in the library; empty when it was not about plans
    /// @param notice a sentence on what did not go well beside it, such as an index that could
    ///     not be built
    record Did(Optional<Change> change, String sentence, Optional<String> notice) implements Done {}

    /// Nothing was changed.
    record Refused(String sentence) implements Done {}
}
