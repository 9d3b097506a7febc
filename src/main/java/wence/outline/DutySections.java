package wence.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wence.plan.SectionPath;

/// Which section a list of duties closes in a text that stands in its own order.
///
/// A list after item 1 with item 2 behind it is item 1's. After the last item, or the only one, it
/// is the whole section's, as in `3.… 牵头部门：… （五）…`, unless the items before have lists of
/// their own; an only item keeps its list where items of its numbering have lists of their own elsewhere
/// in the text. A last section without items keeps its list when the sections before it have theirs.
final class DutySections {
    private static final Pattern FIGURES = Pattern.compile("\\d+|[①-⑳]");

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
        Set<String> stylesWithLists = stylesWithLists(parts, paths, next);
        Set<SectionPath> itemsHaveLists = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == Part.DUTIES) {
                SectionPath open = paths.get(i);
                SectionPath parent = open.parent();
                boolean isLast = next[i].isRoot() || !parent.covers(next[i]);
                boolean hasSiblings = items.getOrDefault(parent, 0) > 1 || isItem(open);
                boolean keeps = itemsHaveLists.contains(parent)
                        || (items.getOrDefault(parent, 0) == 1 && stylesWithLists.contains(style(open)));
                boolean closesParent = isLast && hasSiblings && !parent.isRoot() && !keeps;
                SectionPath closed = closesParent ? parent : open;
                duties.sections.put(i, closed);
                for (SectionPath above = closed; !above.isRoot(); above = above.parent()) {
                    itemsHaveLists.add(above.parent());
                }
            }
        }
        return duties;
    }

    /// How items are numbered that have a list of their own before the next item begins.
    private static Set<String> stylesWithLists(List<Part> parts, List<SectionPath> paths, SectionPath[] next) {
        Set<String> styles = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            SectionPath open = paths.get(i);
            boolean isBeforeNextItem = parts.get(i) == Part.DUTIES
                    && isItem(open)
                    && !next[i].isRoot()
                    && next[i].parent().equals(open.parent());
            if (isBeforeNextItem) {
                styles.add(style(open));
            }
        }
        return styles;
    }

    /// The numbering of a section without its number: `#` for `3`, `（#）` for `（3）`.
    private static String style(SectionPath section) {
        return section.isRoot()
                ? ""
                : FIGURES.matcher(section.ordinals().getLast()).replaceAll("#");
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
