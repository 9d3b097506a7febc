package wence.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wence.plan.Plan;

/// Whether meaning is looked at, and where vectors are kept.
///
/// @param file where vectors are kept; empty when words alone count
record Meanings(Optional<Path> file) {
    static final Meanings OFF = new Meanings(Optional.empty());

    Optional<MeaningSearch> of(List<Plan> plans) {
        return file.map(path -> new MeaningSearch(plans, new VectorFile(path), new BgeMeaning()));
    }
}
