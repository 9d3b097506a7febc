package wence.store;

import java.util.Optional;

/// What came of opening a store.
public sealed interface OpenedStore {
    /// It can be used.
    ///
    /// @param notice a sentence that the person should read; a damaged file was set aside
    record Ready(Store store, Optional<String> notice) implements OpenedStore {}

    /// It cannot be used.
    ///
    /// @param sentence what is wrong and what to do
    record Refused(String sentence) implements OpenedStore {}
}
