package wence.answer;

import java.util.ArrayList;
import java.util.List;

/// A word that turns, limits or softens what follows it, where it stands in a text.
///
/// @param at place of its first atom
/// @param length in atoms
record StrictWord(int at, int length, String word) {
    private static final CheckWords WORDS = CheckWords.builtIn();

    /// Place of the first atom behind it.
    int end() {
        return at + length;
    }

    /// All that a text has, from left to right.
    static List<StrictWord> in(List<Atom> atoms) {
        var text = new StringBuilder();
        int[] place = new int[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            place[i] = text.length();
            // Inside of a fact there is no such word.
            text.append(
                    atoms.get(i).isFact()
                            ? "□".repeat(atoms.get(i).text().length())
                            : atoms.get(i).text());
        }
        int[] lengths = WORDS.strictIn(text.toString());
        var found = new ArrayList<StrictWord>();
        for (int i = 0; i < atoms.size(); i++) {
            int length = lengths[place[i]];
            if (length > 0) {
                int end = i + 1;
                while (end < atoms.size() && place[end] < place[i] + length) {
                    end++;
                }
                found.add(new StrictWord(i, end - i, text.substring(place[i], place[i] + length)));
                i = end - 1;
            }
        }
        return found;
    }
}
