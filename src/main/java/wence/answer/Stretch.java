package wence.answer;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text between two commas.
///
/// @param atoms what stands in it
/// @param start place of its first atom in the text
/// @param sentence number of its sentence in the text, from 0
/// @param isListed whether it is an item of a list, behind another
record Stretch(List<Atom> atoms, int start, int sentence, boolean isListed) {
    private static final String BORDERS = ",;:，；：。!?！？";
    private static final String LISTING = "、和及";
    private static final String SENTENCE_ENDS = "。;；!?！？";

    List<Atom> of(Atom.Kind kind) {
        return atoms.stream().filter(atom -> atom.kind() == kind).toList();
    }

    Cover.Line line() {
        return new Cover.Line(Cover.Origin.TEXT, atoms);
    }

    boolean hasAmount() {
        return !of(Atom.Kind.AMOUNT).isEmpty();
    }

    boolean hasTime() {
        return !of(Atom.Kind.TIME).isEmpty();
    }

    /// The parts of a text; a list of things with a number each is parted at its 、 and 和, too.
    static List<Stretch> of(List<Atom> atoms) {
        var parts = new ArrayList<Stretch>();
        int start = 0;
        int sentence = 0;
        for (int i = 0; i <= atoms.size(); i++) {
            if (i < atoms.size() && !isBorder(atoms, start, i)) {
                continue;
            }
            if (i > start) {
                boolean isListed =
                        start > 0 && LISTING.contains(atoms.get(start - 1).text());
                parts.add(new Stretch(atoms.subList(start, i), start, sentence, isListed));
            }
            if (i < atoms.size() && SENTENCE_ENDS.contains(atoms.get(i).text())) {
                sentence++;
            }
            start = i + 1;
        }
        return parts;
    }

    private static boolean isBorder(List<Atom> atoms, int start, int at) {
        Atom atom = atoms.get(at);
        return (atom.isMark() && BORDERS.contains(atom.text()))
                || (LISTING.contains(atom.text())
                        && hasAmount(atoms, start, at)
                        && hasAmount(atoms, at + 1, nextBorder(atoms, at + 1)));
    }

    private static int nextBorder(List<Atom> atoms, int from) {
        int at = from;
        while (at < atoms.size()
                && !BORDERS.contains(atoms.get(at).text())
                && !LISTING.contains(atoms.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean hasAmount(List<Atom> atoms, int from, int to) {
        return atoms.subList(from, to).stream().anyMatch(atom -> atom.kind() == Atom.Kind.AMOUNT);
    }
}
