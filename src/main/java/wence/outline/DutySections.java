package wence.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wence.plan.SectionPath;

/// Which section a list of duties closes in a text that stands in its own order.
///
/// A list after item 1 with item 2 behind it is item 1's. After the last item, or the only one, it
/// is the whole section's, as in `3.… 牵头部门：… （五）…`, unless the items before have lists of
/// their own. A last section without items keeps its list when the sections before it have theirs.
final class DutySections {
    private final Map<Integer, SectionPath> sections = new HashMap<>();

    private DutySections() {}

    /// What stands at a place of the text.
    enum Part {
        HEADING,
        DUTIES,
        TEXT;

        static Part of(Atom atom) {
            return switch (atom) {
                case Atom.Heading heading -> HEADING;
                case Atom.DutyList list -> DUTIES;
                case Atom.Sentence sentence -> TEXT;
                case Atom.Row row -> TEXT;
            };
        }
    }

    /// Finds the sections that lists of duties close.
    ///
    /// @param parts what stands at each place
    /// @param paths the section that is open there
    static DutySections of(List<Part> parts, List<SectionPath> paths) {
        var duties = new DutySections();
        Map<SectionPath, Integer> items = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == Part.HEADING) {
                items.merge(paths.get(i).parent(), 1, Integer::sum);
            }
        }
        SectionPath[] next = nextHeadings(parts, paths);
        Set<SectionPath> itemsHaveLists = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == Part.DUTIES) {
                SectionPath open = paths.get(i);
                SectionPath parent = open.parent();
                boolean isLast = next[i].isRoot() || !parent.covers(next[i]);
                boolean hasSiblings = items.getOrDefault(parent, 0) > 1 || isItem(open);
                boolean closesParent = isLast && hasSiblings && !parent.isRoot() && !itemsHaveLists.contains(parent);
                SectionPath closed = closesParent ? parent : open;
                duties.sections.put(i, closed);
                for (SectionPath above = closed; !above.isRoot(); above = above.parent()) {
                    itemsHaveLists.add(above.parent());
                }
            }
        }
        return duties;
    }

    /// Whether the section is numbered as items are: `1`, `（1）`, `①`.
    private static boolean isItem(SectionPath section) {
        String ordinal = section.isRoot() ? "" : section.ordinals().getLast();
        char first =
                ordinal.isEmpty() ? ' ' : ordinal.charAt(ordinal.length() > 1 && !isFigure(ordinal.charAt(0)) ? 1 : 0);
        return isFigure(first);
    }

    private static boolean isFigure(char c) {
        return Characters.digit(c) >= 0 || (c >= '①' && c <= '⑳');
    }

    private static SectionPath[] nextHeadings(List<Part> parts, List<SectionPath> paths) {
        var next = new SectionPath[parts.size()];
        SectionPath ahead = SectionPath.ROOT;
        for (int i = parts.size() - 1; i >= 0; i--) {
            next[i] = ahead;
            if (parts.get(i) == Part.HEADING) {
                ahead = paths.get(i);
            }
        }
        return next;
    }

    SectionPath section(int place) {
        return sections.getOrDefault(place, SectionPath.ROOT);
    }
}
