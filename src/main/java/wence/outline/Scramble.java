package wence.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Whether a text was published out of order: two readings of one document that ran into each
/// other.
///
/// All signs must be strong, so that no text in order is ever touched: long passages stand twice
/// all over the text, first and second copies take turns again and again (an annex that repeats
/// the main text has all its copies behind all the first ones), and the numbering of headings
/// steps back again and again.
final class Scramble {
    /// A passage of this many letters and figures does not stand twice by chance.
    private static final int LONG = 20;

    private static final int FEWEST_REPEATS = 8;
    private static final double REPEATED_SHARE = 0.1;
    private static final int FEWEST_STEPS_BACK = 4;
    private static final int FEWEST_TURNS = 8;

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
                && turns(twins, atoms.size()) >= FEWEST_TURNS
                && stepsBack(atoms) >= FEWEST_STEPS_BACK;
    }

    /// How often first copies follow second ones, or the other way round.
    private static int turns(Twins twins, int size) {
        int turns = 0;
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (twins.of(i) >= 0) {
                turns += last >= 0 && twins.isSecond(i) != twins.isSecond(last) ? 1 : 0;
                last = i;
            }
        }
        return turns;
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
