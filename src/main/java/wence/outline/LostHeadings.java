package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives every passage of a merged order its heading, and puts in the headings that the text
/// lost.
///
/// A heading was lost where the numbering jumps; it stood where text may be missing, and where
/// the words before and after have least in common. Behind the last item of a section no number
/// can tell; there a related plan does, when its like-built section has like sentences under a
/// later item.
final class LostHeadings {
    private final List<Atom> atoms;
    private final HeadingLevels levels;
    private final RelatedSections related;
    private final OrderCost judge;
    private final List<Slot> slots = new ArrayList<>();
    private int stepsBack;

    private LostHeadings(List<Atom> atoms, HeadingLevels levels, RelatedSections related, OrderCost judge) {
        this.atoms = atoms;
        this.levels = levels;
        this.related = related;
        this.judge = judge;
    }

    /// An order with its headings.
    ///
    /// @param stepsBack headings whose number cannot stand where they do
    record Found(List<Slot> slots, int stepsBack) {}

    static Found in(
            MergedOrder order, List<Atom> atoms, HeadingLevels levels, RelatedSections related, OrderCost judge) {
        var headings = new LostHeadings(atoms, levels, related, judge);
        headings.byNumber(order);
        headings.byRelatedPlan();
        return new Found(List.copyOf(headings.slots), headings.stepsBack);
    }

    private void byNumber(MergedOrder order) {
        HeadingLevels.Option number = HeadingLevels.Option.START;
        int lastHeading = -1;
        for (int place = 0; place < order.size(); place++) {
            int atom = order.atom(place);
            if (atoms.get(atom) instanceof Atom.Heading heading) {
                HeadingLevels.Option next = levels.next(number, heading);
                stepsBack += next.isStepBack() ? 1 : 0;
                if (next.lost() > 0) {
                    putIn(levels.between(number, next), lastHeading + 1, order.isSeam(place));
                }
                number = next;
                lastHeading = slots.size();
            }
            boolean isHeading = lastHeading == slots.size();
            slots.add(new Slot(atom, number.number(), isHeading, order.isSeam(place)));
        }
    }

    /// Puts lost headings in at the best place from `from` to the end.
    private void putIn(List<OutlineNumber> lost, int from, boolean seamAtEnd) {
        if (lost.isEmpty()) {
            return;
        }
        int best = slots.size();
        double least = seamAtEnd ? 1 : 2;
        for (int i = from; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.seam() && atoms.get(slot.atom()) instanceof Atom.Sentence) {
                double bond = i == from ? 0 : judge.kinship(slots.get(i - 1).atom(), slot.atom());
                if (bond < least) {
                    best = i;
                    least = bond;
                }
            }
        }
        insert(best, lost);
    }

    private void insert(int at, List<OutlineNumber> lost) {
        slots.addAll(at, lost.stream().map(Slot::lost).toList());
        OutlineNumber open = lost.getLast();
        for (int i = at + lost.size(); i < slots.size() && !slots.get(i).isHeading(); i++) {
            slots.set(i, slots.get(i).under(open));
        }
    }

    private void byRelatedPlan() {
        for (int i = 1; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (!slot.isHeading() && slot.seam()) {
                Optional<OutlineNumber> later = laterItem(i);
                if (later.isPresent()) {
                    insert(i, List.of(later.get()));
                    i++;
                }
            }
        }
    }

    /// The item that a related plan has for the sentences from a seam on, when it comes after the
    /// open one.
    private Optional<OutlineNumber> laterItem(int from) {
        OutlineNumber open = slots.get(from).number();
        int level = open.depth();
        if (level < 1 || isFollowedBySibling(from, open, level)) {
            return Optional.empty();
        }
        int sentences = 0;
        int agreeing = 0;
        int item = 0;
        for (int i = from; i < slots.size() && isSentence(slots.get(i)); i++) {
            int found = related.itemUnder(slots.get(i).atom(), nameOf(open.above(level)));
            sentences++;
            item = item == 0 ? found : item;
            agreeing += found > 0 && found == item ? 1 : 0;
        }
        boolean isLater = item > open.at(level) && agreeing * 2 > sentences;
        return isLater ? Optional.of(open.with(level, item)) : Optional.empty();
    }

    private boolean isSentence(Slot slot) {
        return !slot.isHeading() && atoms.get(slot.atom()) instanceof Atom.Sentence;
    }

    private boolean isFollowedBySibling(int from, OutlineNumber open, int level) {
        for (int i = from; i < slots.size(); i++) {
            if (slots.get(i).isHeading()) {
                return slots.get(i).number().above(level).equals(open.above(level));
            }
        }
        return false;
    }

    private String nameOf(OutlineNumber number) {
        for (Slot slot : slots) {
            if (!slot.isLost()
                    && slot.number().equals(number)
                    && atoms.get(slot.atom()) instanceof Atom.Heading heading) {
                return heading.name();
            }
        }
        return "";
    }
}
