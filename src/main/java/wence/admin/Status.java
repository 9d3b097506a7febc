package wence.admin;

import java.time.Instant;
import java.util.Optional;
import wence.library.Act;
import wence.search.IndexGeneration;

/// How a home is.
///
/// @param generation the index in force; empty when there is none on the disk
/// @param isCurrent whether it was built from the plans as they are now
/// @param plans how many plans it has
/// @param clauses how many clauses those have
/// @param sizes what the parts of the home take
/// @param drafts how many files wait to be published
/// @param last what was done last
/// @param indexing how far the index is that this program is building
/// @param error what went wrong last, if anything did since the index was last built
public record Status(
        Optional<IndexGeneration> generation,
        boolean isCurrent,
        int plans,
        int clauses,
        Sizes sizes,
        int drafts,
        Optional<Act> last,
        Optional<Progress.Indexing> indexing,
        Optional<Trouble> error) {
    /// In bytes.
    ///
    /// @param plans texts, with their originals and earlier versions
    /// @param index all generations that are kept
    /// @param store what must outlive a restart
    /// @param acts every content that was ever held, and what was done
    public record Sizes(long plans, long index, long store, long acts) {}

    /// Something that went wrong.
    public record Trouble(Instant at, String sentence) {}
}
