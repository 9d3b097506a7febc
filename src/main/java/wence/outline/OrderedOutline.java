package wence.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.plan.Section;
import wence.plan.SectionPath;

/// Reads a text that stands in its own order: each passage belongs to the heading before it.
///
/// A path that a text uses twice (numbering that starts again in an annex, or a misprint) gets a
/// mark from the second time on: `一`, then `一·2`, `一·3`.
final class OrderedOutline {
    private record Open(Ordinal.Kind kind, SectionPath path) {}

    /// Stands in the path of a number that was used before.
    static final String AGAIN = "·";

    private final Deque<Open> above = new ArrayDeque<>();
    private final Map<SectionPath, Integer> uses = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private OrderedOutline() {}

    static Outline of(List<Atom> atoms) {
        var outline = new OrderedOutline();
        List<SectionPath> paths = outline.openSections(atoms);
        outline.place(atoms, paths);
        return new Outline(outline.sections, outline.passages, List.of(), List.of(), false, List.of());
    }

    /// The section that is open at each atom; for a heading, the one that it opens.
    private List<SectionPath> openSections(List<Atom> atoms) {
        var paths = new ArrayList<SectionPath>();
        Map<Integer, Ordinal> lost = LostItems.in(atoms);
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Heading heading) {
                SectionPath path = open(heading.ordinal());
                sections.add(new Section(path, heading.text(), heading.name(), Optional.of(heading.span())));
            } else if (lost.containsKey(i)) {
                sections.add(new Section(open(lost.get(i)), "", "", Optional.empty()));
            }
            paths.add(above.isEmpty() ? SectionPath.ROOT : above.peek().path());
        }
        return paths;
    }

    private SectionPath open(Ordinal ordinal) {
        while (!above.isEmpty() && !ordinal.kind().isBelow(above.peek().kind())) {
            above.pop();
        }
        SectionPath parent = above.isEmpty() ? SectionPath.ROOT : above.peek().path();
        SectionPath path = parent.child(ordinal.literal());
        int use = uses.merge(path, 1, Integer::sum);
        if (use > 1) {
            path = parent.child(ordinal.literal() + AGAIN + use);
        }
        above.push(new Open(ordinal.kind(), path));
        return path;
    }

    private void place(List<Atom> atoms, List<SectionPath> paths) {
        DutySections duties =
                DutySections.of(atoms.stream().map(DutySections.Part::of).toList(), paths);
        for (int i = 0; i < atoms.size(); i++) {
            switch (atoms.get(i)) {
                case Atom.Sentence sentence -> passages.add(Passage.asWritten(sentence.words(), paths.get(i), false));
                case Atom.DutyList list -> passages.add(Passage.asWritten(list.words(), duties.section(i), true));
                case Atom.Row row -> passages.add(Passage.row(row, paths.get(i)));
                case Atom.Heading heading -> {
                    if (saysAll(heading, i, atoms, paths)) {
                        passages.add(Passage.asWritten(heading.words(), paths.get(i), false));
                    }
                }
            }
        }
    }

    /// Whether a heading is all the text that its section has, or says who does what: a sentence
    /// that must stay citable.
    private static boolean saysAll(Atom.Heading heading, int at, List<Atom> atoms, List<SectionPath> paths) {
        boolean isRepeated = at + 1 < atoms.size() && atoms.get(at + 1).span().overlaps(heading.span());
        if (!heading.closed() || isRepeated) {
            return false;
        }
        if (heading.text().contains("负责") || heading.text().contains("牵头")) {
            return true;
        }
        boolean isLast = at + 1 == atoms.size();
        return isLast
                || (atoms.get(at + 1) instanceof Atom.Heading && !paths.get(at).covers(paths.get(at + 1)));
    }
}
