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

    /// Further names of agencies, in the form of the program's own table; need not be there.
    Path agencies() {
        return directory.resolve("agencies.tsv");
    }

    /// What must outlive a restart.
    Path store() {
        return directory.resolve("store");
    }
}
