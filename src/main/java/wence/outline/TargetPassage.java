package wence.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wence.plan.Clause;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Target;

/// A run of sentences that speak of one date: 到2025年，……。……比例达到15%。
///
/// It holds only where the published text itself has the sentences one after another, so that one
/// quotation can show date and value together.
///
/// @param time the date that the first sentence opens with
/// @param section the section that all its sentences belong to
/// @param places where the run so far stands in the published text; several when the passage is
///     repeated
record TargetPassage(String time, SectionPath section, List<SourceSpan> places) {
    /// Room for a hard break and a page mark between two sentences.
    private static final int WIDEST_GAP = 24;

    TargetPassage {
        places = List.copyOf(places);
    }

    static TargetPassage openedBy(Clause clause, String time) {
        return new TargetPassage(time, clause.section(), placesOf(clause));
    }

    /// The run with one more sentence; empty when the sentence stands elsewhere.
    Optional<TargetPassage> with(Clause next) {
        List<SourceSpan> longer = places.stream()
                .flatMap(run -> placesOf(next).stream()
                        .filter(p -> p.start() >= run.end() && p.start() - run.end() <= WIDEST_GAP)
                        .map(p -> new SourceSpan(run.start(), p.end())))
                .toList();
        return longer.isEmpty() || !next.section().equals(section)
                ? Optional.empty()
                : Optional.of(new TargetPassage(time, section, longer));
    }

    /// The target with the run's date, and the whole run as its place; unchanged when it has a
    /// time of its own.
    Target date(Target target) {
        return target.time().isPresent()
                ? target
                : new Target(
                        target.measure(),
                        target.value(),
                        Optional.of(time),
                        target.section(),
                        target.clause(),
                        places.getFirst());
    }

    private static List<SourceSpan> placesOf(Clause clause) {
        return Stream.concat(Stream.of(clause.span()), clause.repeats().stream())
                .toList();
    }
}
