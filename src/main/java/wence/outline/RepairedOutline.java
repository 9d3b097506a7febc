package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.plan.Clause.Placing;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// The outline of a text that was put in order: paths, places, and for each passage how it came
/// there.
final class RepairedOutline {
    private static final String IN_DOUBT = "原文此处两段文字交错，本句前后两处都能承接，编号和用词不足以确定归属";

    private final List<Atom> atoms;
    private final Twins twins;
    private final HeadingLevels levels;
    private final List<Slot> slots;
    private final Set<Integer> doubtful;
    private final Reasons reasons;
    private final int[] headingAbove;
    private final Map<OutlineNumber, SectionPath> paths = new HashMap<>();
    private final Map<OutlineNumber, Integer> headings = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<SourceSpan> headingRepeats = new ArrayList<>();

    RepairedOutline(
            List<Atom> atoms,
            Twins twins,
            HeadingLevels levels,
            RelatedSections related,
            List<Slot> slots,
            Set<Integer> doubtful) {
        this.atoms = atoms;
        this.twins = twins;
        this.levels = levels;
        this.slots = slots;
        this.doubtful = doubtful;
        this.reasons = new Reasons(atoms, slots, related);
        this.headingAbove = headingAbove();
    }

    Outline outline() {
        paths.put(OutlineNumber.NONE, SectionPath.ROOT);
        slots.stream().filter(Slot::isHeading).forEach(this::open);
        List<SectionPath> open =
                slots.stream().map(slot -> paths.get(slot.number())).toList();
        DutySections duties = DutySections.of(slots.stream().map(this::part).toList(), open);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.isHeading()) {
                continue;
            }
            if (doubtful.contains(slot.atom())) {
                Atom atom = atoms.get(slot.atom());
                unplaced.add(new Unplaced(atom.text(), atom.span(), IN_DOUBT));
            } else {
                passages.add(passage(i, open.get(i), duties));
            }
        }
        unplaced.sort((one, other) -> one.span().compareTo(other.span()));
        headingRepeats.sort(SourceSpan::compareTo);
        return new Outline(sections, passages, unplaced, headingRepeats, true, List.of());
    }

    private DutySections.Part part(Slot slot) {
        return slot.isHeading() ? DutySections.Part.HEADING : DutySections.Part.of(atoms.get(slot.atom()));
    }

    private void open(Slot slot) {
        OutlineNumber number = slot.number();
        int level = number.depth();
        SectionPath parent = paths.getOrDefault(parent(number), SectionPath.ROOT);
        if (slot.isLost() || !(atoms.get(slot.atom()) instanceof Atom.Heading heading)) {
            SectionPath path = parent.child(levels.literal(level, number.at(level)));
            paths.put(number, path);
            sections.add(new Section(path, "", "", Optional.empty()));
            return;
        }
        SectionPath path = parent.child(heading.ordinal().literal());
        paths.put(number, path);
        headings.put(number, slot.atom());
        sections.add(new Section(path, heading.text(), heading.name(), Optional.of(heading.span())));
        if (twins.of(slot.atom()) >= 0) {
            headingRepeats.add(atoms.get(twins.of(slot.atom())).span());
        }
    }

    /// The number of the nearest heading above.
    private static OutlineNumber parent(OutlineNumber number) {
        return number.above(number.depth());
    }

    private Passage passage(int at, SectionPath open, DutySections duties) {
        int atom = slots.get(at).atom();
        int copy = twins.of(atom);
        if (atoms.get(atom) instanceof Atom.DutyList) {
            SectionPath closed = duties.section(at);
            if (copy >= 0) {
                boolean firstFits = standsUnder(atom, closed);
                return repeated(firstFits ? atom : copy, firstFits ? copy : atom, closed);
            }
            boolean stands = standsUnder(atom, closed);
            return passage(atom, closed, stands, stands ? "" : reasons.ofDuties(at, closed, sectionName(closed)));
        }
        int heading = headings.getOrDefault(slots.get(at).number(), -1);
        boolean isRoot = open.isRoot();
        if (copy >= 0) {
            boolean secondFits = fits(copy, heading, isRoot) && !fits(atom, heading, isRoot);
            return repeated(secondFits ? copy : atom, secondFits ? atom : copy, open);
        }
        boolean stands = fits(atom, heading, isRoot);
        return passage(atom, open, stands, stands ? "" : reasons.ofSentence(at));
    }

    private Passage passage(int atom, SectionPath section, boolean stands, String reason) {
        Placing placing = stands ? Placing.AS_WRITTEN : Placing.MOVED;
        return new Passage(words(atom), section, isDuty(atom), placing, List.of(), reason);
    }

    private Passage repeated(int chosen, int other, SectionPath section) {
        return new Passage(
                words(chosen),
                section,
                isDuty(chosen),
                Placing.REPEATED,
                List.of(atoms.get(other).span()),
                "原文两处重复，取与前后文相接的一处");
    }

    private boolean isDuty(int atom) {
        return atoms.get(atom) instanceof Atom.DutyList;
    }

    private Flow words(int atom) {
        return switch (atoms.get(atom)) {
            case Atom.Heading heading -> heading.words();
            case Atom.Sentence sentence -> sentence.words();
            case Atom.DutyList list -> list.words();
            case Atom.Row row -> row.words();
        };
    }

    /// Whether the nearest heading before an atom in the published text is the one that it
    /// belongs to.
    private boolean fits(int atom, int heading, boolean isRoot) {
        int above = headingAbove[atom];
        return isRoot ? above < 0 : above >= 0 && heading >= 0 && canonical(above) == canonical(heading);
    }

    private boolean standsUnder(int atom, SectionPath section) {
        int above = headingAbove[atom];
        if (above < 0) {
            return section.isRoot();
        }
        return slots.stream()
                .filter(slot -> slot.isHeading() && !slot.isLost() && slot.atom() == canonical(above))
                .anyMatch(slot -> section.covers(paths.getOrDefault(slot.number(), SectionPath.ROOT)));
    }

    private int canonical(int atom) {
        return twins.isSecond(atom) ? twins.of(atom) : atom;
    }

    private int[] headingAbove() {
        int[] above = new int[atoms.size()];
        int last = -1;
        for (int i = 0; i < above.length; i++) {
            above[i] = last;
            last = atoms.get(i) instanceof Atom.Heading ? i : last;
        }
        return above;
    }

    private String sectionName(SectionPath path) {
        return sections.stream()
                .filter(section -> section.path().equals(path))
                .map(Section::heading)
                .findFirst()
                .orElse("");
    }
}
