package wence.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which atoms are two copies of one passage.
///
/// Copies agree in letters and figures. Lists of duties are compared together with the lists
/// beside them, because one list alone, such as `配合部门：各成员单位`, may truly stand under
/// many sections; a wording that stands three times or more counts as such too.
final class Twins {
    /// What an atom says.
    ///
    /// @param id the same for the same letters and figures, of all lists of duties side by side
    /// @param offset which of these lists it is
    private record Says(int id, int offset) {}

    /// Shorter wordings are numbers and other scraps.
    private static final int SHORTEST = 4;

    private static final Pattern BRACKETED = Pattern.compile("[（(〔\\[].*[)）〕\\]][。.；;]?");

    private final int[] twin;
    private final int[] firsts;

    private Twins(int[] twin, int[] firsts) {
        this.twin = twin;
        this.firsts = firsts;
    }

    static Twins of(List<Atom> atoms) {
        List<Says> wordings = wordings(atoms);
        Map<Says, List<Integer>> places = new HashMap<>();
        int[] twin = new int[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            List<Integer> same = places.computeIfAbsent(wordings.get(i), key -> new ArrayList<>());
            same.add(i);
            twin[i] = -1;
        }
        for (List<Integer> same : places.values()) {
            if (same.size() == 2 && !isBracketed(atoms.get(same.get(0)))) {
                twin[same.get(0)] = same.get(1);
                twin[same.get(1)] = same.get(0);
            }
        }
        int[] kept = only(firstsInOrder(twin), twin);
        addNeighbours(atoms, kept);
        fillGaps(atoms, kept);
        return new Twins(kept, firstsOf(kept));
    }

    /// A duty in brackets may truly stand after many items.
    private static boolean isBracketed(Atom atom) {
        return atom instanceof Atom.Sentence
                && BRACKETED.matcher(atom.text().strip()).matches();
    }

    /// What stands beside two copies, on the same side of both and in the same words, is two
    /// copies as well, however often its wording stands elsewhere.
    private static void addNeighbours(List<Atom> atoms, int[] twin) {
        for (int i = 0; i < twin.length; i++) {
            addNeighbour(atoms, twin, i, 1);
        }
        for (int i = twin.length - 1; i >= 0; i--) {
            addNeighbour(atoms, twin, i, -1);
        }
    }

    private static void addNeighbour(List<Atom> atoms, int[] twin, int at, int step) {
        int other = twin[at];
        int one = at + step;
        int two = other + step;
        boolean isPair = other > at && one >= 0 && two < twin.length && one < two;
        if (isPair
                && twin[one] < 0
                && twin[two] < 0
                && one != other
                && two != at
                && sameWords(atoms.get(one), atoms.get(two))) {
            twin[one] = two;
            twin[two] = one;
        }
    }

    /// Between two pairs of copies that follow each other, what stands once on either side in the
    /// same words is two copies as well: a list of duties that an interruption cut off from the
    /// list beside it.
    private static void fillGaps(List<Atom> atoms, int[] twin) {
        int[] firsts = firstsOf(twin);
        for (int i = 0; i + 1 < firsts.length; i++) {
            Map<String, Integer> ahead = once(atoms, twin, firsts[i], firsts[i + 1]);
            Map<String, Integer> behind = once(atoms, twin, twin[firsts[i]], twin[firsts[i + 1]]);
            int last = -1;
            for (int one = firsts[i] + 1; one < firsts[i + 1]; one++) {
                String words = Characters.bare(atoms.get(one).text());
                int two = behind.getOrDefault(words, -1);
                if (one == ahead.getOrDefault(words, -1) && two > Math.max(one, last) && twin[one] < 0) {
                    twin[one] = two;
                    twin[two] = one;
                    last = two;
                }
            }
        }
    }

    /// The places of wordings that stand once between two places, among what has no copy yet.
    private static Map<String, Integer> once(List<Atom> atoms, int[] twin, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from + 1; i < to; i++) {
            String words = Characters.bare(atoms.get(i).text());
            if (twin[i] < 0 && words.length() >= SHORTEST) {
                places.merge(words, i, (one, other) -> -1);
            }
        }
        return places;
    }

    private static boolean sameWords(Atom one, Atom two) {
        String words = Characters.bare(one.text());
        return !words.isEmpty() && words.equals(Characters.bare(two.text()));
    }

    private static int[] firstsOf(int[] twin) {
        return IntStream.range(0, twin.length).filter(i -> twin[i] > i).toArray();
    }

    private static List<Says> wordings(List<Atom> atoms) {
        Map<String, Integer> known = new HashMap<>();
        var wordings = new ArrayList<Says>();
        int at = 0;
        while (at < atoms.size()) {
            int end = at + 1;
            var words = new StringBuilder(Characters.bare(atoms.get(at).text()));
            if (atoms.get(at) instanceof Atom.DutyList) {
                while (end < atoms.size() && atoms.get(end) instanceof Atom.DutyList) {
                    words.append('\n').append(Characters.bare(atoms.get(end).text()));
                    end++;
                }
            }
            int id = known.computeIfAbsent(words.toString(), key -> known.size());
            for (int i = at; i < end; i++) {
                wordings.add(new Says(id, i - at));
            }
            at = end;
        }
        return wordings;
    }

    /// Keeps the longest run of pairs whose second copies stand in the order of their first
    /// copies; two readings of one document cannot cross.
    private static int[] firstsInOrder(int[] twin) {
        var tails = new ArrayList<Integer>();
        int[] before = new int[twin.length];
        for (int i = 0; i < twin.length; i++) {
            if (twin[i] > i) {
                int at = placeAmong(tails, twin, twin[i]);
                before[i] = at == 0 ? -1 : tails.get(at - 1);
                if (at == tails.size()) {
                    tails.add(i);
                } else {
                    tails.set(at, i);
                }
            }
        }
        int[] firsts = new int[tails.size()];
        int first = tails.isEmpty() ? -1 : tails.getLast();
        for (int i = firsts.length - 1; i >= 0; i--) {
            firsts[i] = first;
            first = before[first];
        }
        return firsts;
    }

    private static int placeAmong(List<Integer> tails, int[] twin, int second) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (twin[tails.get(middle)] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] only(int[] firsts, int[] twin) {
        int[] kept = new int[twin.length];
        Arrays.fill(kept, -1);
        for (int first : firsts) {
            kept[first] = twin[first];
            kept[twin[first]] = first;
        }
        return kept;
    }

    /// First copies, in text order; the second copies stand in the same order.
    int[] firsts() {
        return firsts.clone();
    }

    /// The other copy, or -1.
    int of(int atom) {
        return twin[atom];
    }

    boolean isSecond(int atom) {
        return twin[atom] >= 0 && twin[atom] < atom;
    }
}
