package wence.app;

import java.nio.file.Path;

/// Where a collection lives.
///
/// @param directory holds `plans`, `lucene` and `store`; made when something is written
record Home(Path directory) {
    /// The index's generations.
    Path lucene() {
        return directory.resolve("lucene");
    }

    /// What must outlive a restart.
    Path store() {
        return directory.resolve("store");
    }
}
