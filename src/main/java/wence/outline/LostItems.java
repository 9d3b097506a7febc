package wence.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Items whose heading a text lost: number 2 is closed by its duties, further text and duties
/// follow, and the next heading is number 4.
final class LostItems {
    private LostItems() {}

    /// For each place where the text of a lost item begins, its ordinal.
    static Map<Integer, Ordinal> in(List<Atom> atoms) {
        Map<Integer, Ordinal> lost = new HashMap<>();
        int heading = -1;
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Heading next) {
                if (heading >= 0 && atoms.get(heading) instanceof Atom.Heading before && skipsOne(before, next)) {
                    int begin = afterDuties(atoms, heading + 1, i);
                    if (begin > 0) {
                        lost.put(begin, between(before.ordinal()));
                    }
                }
                heading = i;
            }
        }
        return lost;
    }

    private static boolean skipsOne(Atom.Heading before, Atom.Heading next) {
        return before.ordinal().kind() == Ordinal.Kind.FIGURE
                && next.ordinal().kind() == Ordinal.Kind.FIGURE
                && next.ordinal().number() == before.ordinal().number() + 2;
    }

    /// Where text stands behind the first list of duties and in front of a second one; -1 for
    /// nowhere.
    private static int afterDuties(List<Atom> atoms, int from, int to) {
        int first = -1;
        for (int i = from; i < to; i++) {
            boolean states = atoms.get(i) instanceof Atom.Sentence sentence
                    && !BracketDuties.groups(sentence.text()).isEmpty();
            if (states && first >= 0) {
                return i > first + 1 ? first + 1 : -1;
            }
            first = states ? i : first;
        }
        return -1;
    }

    private static Ordinal between(Ordinal before) {
        int number = before.number() + 1;
        boolean isWide = before.literal().charAt(0) >= '０';
        String literal = String.valueOf(number);
        return new Ordinal(before.kind(), number, isWide ? wide(literal) : literal);
    }

    private static String wide(String figures) {
        var wide = new StringBuilder();
        figures.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }
}
