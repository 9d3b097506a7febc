package wence.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.Target;

/// What changed from one text of a plan to another.
///
/// Sections are the same when their names are, wherever they stand now; duties when they belong
/// to the same item in the same role; targets when they measure the same.
///
/// @param added sections that only the later text has, in its order
/// @param dropped sections that only the earlier text has, in its order
/// @param duties duties whose agencies changed
/// @param newTargets targets of what was not measured before
/// @param droppedTargets targets of what is not measured any more
/// @param movedTargets targets whose value or time changed
public record PlanDifference(
        List<Section> added,
        List<Section> dropped,
        List<DutyChange> duties,
        List<Target> newTargets,
        List<Target> droppedTargets,
        List<TargetChange> movedTargets) {
    /// A duty that changed hands.
    ///
    /// @param item the section's or the item's name
    /// @param before agencies in the earlier text; none when the duty is new
    /// @param after agencies in the later text; none when the duty is gone
    public record DutyChange(String item, Role role, List<String> before, List<String> after) {
        public DutyChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// A target that moved.
    public record TargetChange(Target before, Target after) {}

    private record DutyKey(String section, String item, Role role) {}

    public PlanDifference {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        duties = List.copyOf(duties);
        newTargets = List.copyOf(newTargets);
        droppedTargets = List.copyOf(droppedTargets);
        movedTargets = List.copyOf(movedTargets);
    }

    public static PlanDifference between(Plan before, Plan after) {
        var newTargets = new ArrayList<Target>();
        var droppedTargets = new ArrayList<Target>();
        var moved = new ArrayList<TargetChange>();
        targets(before, after, newTargets, droppedTargets, moved);
        return new PlanDifference(
                without(after, before),
                without(before, after),
                duties(before, after),
                newTargets,
                droppedTargets,
                moved);
    }

    /// Whether nothing of all this changed.
    public boolean isEmpty() {
        return added.isEmpty()
                && dropped.isEmpty()
                && duties.isEmpty()
                && newTargets.isEmpty()
                && droppedTargets.isEmpty()
                && movedTargets.isEmpty();
    }

    private static List<Section> without(Plan plan, Plan other) {
        var names = new HashSet<String>();
        other.sections().forEach(section -> names.add(TextOverlap.bare(section.name())));
        return plan.sections().stream()
                .filter(section -> !section.isLost())
                .filter(section -> !names.contains(TextOverlap.bare(section.name())))
                .toList();
    }

    private static List<DutyChange> duties(Plan before, Plan after) {
        Map<DutyKey, List<String>> old = duties(before);
        Map<DutyKey, List<String>> now = duties(after);
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        var changes = new ArrayList<DutyChange>();
        for (DutyKey key : keys) {
            List<String> was = old.getOrDefault(key, List.of());
            List<String> is = now.getOrDefault(key, List.of());
            if (!was.equals(is)) {
                changes.add(new DutyChange(key.item(), key.role(), was, is));
            }
        }
        return changes;
    }

    private static Map<DutyKey, List<String>> duties(Plan plan) {
        var duties = new LinkedHashMap<DutyKey, List<String>>();
        for (Duty duty : plan.duties()) {
            var key = new DutyKey(name(plan, duty.section()), duty.item(), duty.role());
            duties.computeIfAbsent(key, k -> new ArrayList<>()).addAll(duty.agencies());
        }
        return duties;
    }

    private static String name(Plan plan, SectionPath path) {
        return plan.section(path)
                .map(section -> TextOverlap.bare(section.name()))
                .orElse("");
    }

    private static void targets(
            Plan before, Plan after, List<Target> added, List<Target> dropped, List<TargetChange> moved) {
        var left = new ArrayList<>(before.targets());
        var unmatched = new ArrayList<Target>();
        for (Target target : after.targets()) {
            left.stream()
                    .filter(old -> saysSame(old, target))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> unmatched.add(target));
        }
        for (Target target : unmatched) {
            Optional<Target> old = left.stream()
                    .filter(candidate -> measures(candidate).equals(measures(target)))
                    .findFirst();
            old.ifPresentOrElse(
                    was -> {
                        moved.add(new TargetChange(was, target));
                        left.remove(was);
                    },
                    () -> added.add(target));
        }
        dropped.addAll(left);
    }

    private static boolean saysSame(Target one, Target other) {
        return measures(one).equals(measures(other))
                && TextOverlap.bare(one.value()).equals(TextOverlap.bare(other.value()))
                && one.time().map(TextOverlap::bare).equals(other.time().map(TextOverlap::bare));
    }

    private static String measures(Target target) {
        return TextOverlap.bare(target.measure());
    }
}
