package wence.search;

import java.util.Optional;

/// An index that is ready, and what a person should know of how it came to be.
///
/// @param index to be closed by whoever opened it
/// @param before how the index on disk stood when it was asked for
/// @param notice one sentence when the index could not be kept on disk, and why; empty when all
///     went well
public record OpenedIndex(ClauseIndex index, IndexState before, Optional<String> notice) {}
