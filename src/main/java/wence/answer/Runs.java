package wence.answer;

import java.util.ArrayList;
import java.util.List;

/// Where atoms stand in a row in a text.
final class Runs {
    private Runs() {}

    /// The places where the piece stands, ascending.
    static List<Integer> places(List<Atom> piece, List<Atom> in) {
        var places = new ArrayList<Integer>();
        for (int at = next(piece, in, 0); at >= 0; at = next(piece, in, at + 1)) {
            places.add(at);
        }
        return places;
    }

    static boolean isIn(List<Atom> piece, List<Atom> in) {
        return next(piece, in, 0) >= 0;
    }

    /// Whether it stands there at one place alone.
    static boolean isOnce(List<Atom> piece, List<Atom> in) {
        int first = next(piece, in, 0);
        return first >= 0 && next(piece, in, first + 1) < 0;
    }

    private static int next(List<Atom> piece, List<Atom> in, int from) {
        for (int i = from; i + piece.size() <= in.size(); i++) {
            if (stands(piece, in, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the piece, which has no mark, stands right at this place.
    static boolean stands(List<Atom> piece, List<Atom> in, int at) {
        if (at < 0 || at + piece.size() > in.size()) {
            return false;
        }
        for (int i = 0; i < piece.size(); i++) {
            if (in.get(at + i).isMark() || !in.get(at + i).says(piece.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Where the run ends that stands here: at the next mark, or after so many atoms.
    static int end(List<Atom> atoms, int from, int most) {
        int end = from;
        while (end < atoms.size() && end - from < most && !atoms.get(end).isMark()) {
            end++;
        }
        return end;
    }
}
