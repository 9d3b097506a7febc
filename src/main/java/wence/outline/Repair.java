package wence.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.plan.Plan;

/// Puts a scrambled text in order again, or says that it cannot.
///
/// The steps: find what stands twice ([Twins]), part the text into the two readings that ran into
/// each other ([TwoReadings], judged by [OrderCost]), merge them ([MergedOrder]), put in the
/// headings that were lost ([LostHeadings]), and give reasons ([RepairedOutline]).
final class Repair {
    /// Larger texts stay as they are; the search grows with the square of a text's length.
    static final int MAX_ATOMS = 800;

    /// One place or two where both readings claim one neighbour spoil nothing else: the sentences
    /// there are reported, not placed.
    private static final int MOST_CONFLICTS = 2;

    private static final double MOST_CONFLICTING = 0.05;

    private Repair() {}

    /// The outline in its own order; empty when the result would not be sound.
    static Optional<Outline> of(List<Atom> atoms, Twins twins, List<Plan> relatedPlans) {
        if (atoms.size() > MAX_ATOMS) {
            return Optional.empty();
        }
        var levels = new HeadingLevels(atoms);
        var related = new RelatedSections(atoms, relatedPlans);
        var judge = new OrderCost(atoms, twins, levels, related);
        var readings = new TwoReadings(atoms.size(), twins, judge);
        boolean[] ahead = readings.ahead();
        MergedOrder order = readings.merged(ahead);
        LostHeadings.Found found = LostHeadings.in(order, atoms, levels, related, judge);
        List<Integer> conflicting = order.conflicting();
        boolean isSound = found.stepsBack() == 0
                && order.conflicts() <= MOST_CONFLICTS
                && conflicting.size() <= atoms.size() * MOST_CONFLICTING;
        if (!isSound) {
            return Optional.empty();
        }
        Set<Integer> doubtful = new HashSet<>(readings.doubtful(ahead, atoms));
        conflicting.stream()
                .filter(atom -> atoms.get(atom) instanceof Atom.Sentence)
                .forEach(doubtful::add);
        return Optional.of(new RepairedOutline(atoms, twins, levels, related, found.slots(), doubtful).outline());
    }
}
