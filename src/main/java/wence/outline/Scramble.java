package wence.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Whether a text was published out of order: two readings of one document that ran into each
/// other.
///
/// Both signs must be strong, so that no text in order is ever touched: long passages stand twice
/// all over the text, and the numbering of its headings steps back again and again.
final class Scramble {
    /// A passage of this many letters and figures does not stand twice by chance.
    private static final int LONG = 20;

    private static final int FEWEST_REPEATS = 8;
    private static final double REPEATED_SHARE = 0.1;
    private static final int FEWEST_STEPS_BACK = 4;

    private Scramble() {}

    static boolean isIn(List<Atom> atoms, Twins twins) {
        int repeats = 0;
        int passages = 0;
        for (int i = 0; i < atoms.size(); i++) {
            if (!(atoms.get(i) instanceof Atom.Heading)) {
                passages++;
                boolean isLong = Characters.bare(atoms.get(i).text()).length() >= LONG;
                repeats += twins.isSecond(i) && isLong ? 1 : 0;
            }
        }
        return repeats >= FEWEST_REPEATS
                && repeats >= passages * REPEATED_SHARE
                && stepsBack(atoms) >= FEWEST_STEPS_BACK;
    }

    /// How often a heading has a number at or below that of the last heading of its kind under
    /// the same parent.
    private static int stepsBack(List<Atom> atoms) {
        Map<Ordinal.Kind, Integer> last = new EnumMap<>(Ordinal.Kind.class);
        int steps = 0;
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Heading heading) {
                Ordinal.Kind kind = heading.ordinal().kind();
                int number = heading.ordinal().number();
                steps += number <= last.getOrDefault(kind, 0) ? 1 : 0;
                last.put(kind, number);
                last.keySet().removeIf(other -> other.isBelow(kind));
            }
        }
        return steps;
    }
}
