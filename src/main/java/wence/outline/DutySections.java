package wence.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wence.plan.SectionPath;

/// Which section a list of duties closes in a text that stands in its own order.
///
/// A list after item 1 with item 2 behind it is item 1's. After the last item it is the whole
/// section's, as in `3.… 牵头部门：… （五）…`, unless the items before have lists of their own.
final class DutySections {
    private final Map<Integer, SectionPath> sections = new HashMap<>();

    private DutySections() {}

    /// @param paths the section that is open at each atom
    static DutySections of(List<Atom> atoms, List<SectionPath> paths) {
        var duties = new DutySections();
        Map<SectionPath, Integer> items = new HashMap<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Heading) {
                items.merge(paths.get(i).parent(), 1, Integer::sum);
            }
        }
        SectionPath[] next = nextHeadings(atoms, paths);
        Set<SectionPath> itemsHaveLists = new HashSet<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.DutyList) {
                SectionPath open = paths.get(i);
                SectionPath parent = open.parent();
                boolean hasSiblings = items.getOrDefault(parent, 0) > 1;
                boolean isLast = !parent.covers(next[i]) || next[i].isRoot();
                boolean closesParent = isLast && hasSiblings && !parent.isRoot() && !itemsHaveLists.contains(parent);
                SectionPath closed = closesParent ? parent : open;
                duties.sections.put(i, closed);
                itemsHaveLists.add(closed.parent());
            }
        }
        return duties;
    }

    private static SectionPath[] nextHeadings(List<Atom> atoms, List<SectionPath> paths) {
        var next = new SectionPath[atoms.size()];
        SectionPath ahead = SectionPath.ROOT;
        for (int i = atoms.size() - 1; i >= 0; i--) {
            next[i] = ahead;
            if (atoms.get(i) instanceof Atom.Heading) {
                ahead = paths.get(i);
            }
        }
        return next;
    }

    SectionPath section(int atom) {
        return sections.getOrDefault(atom, SectionPath.ROOT);
    }
}
