package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that turn, limit or soften what follows them: a sentence has them exactly where its clause has them.
final class StrictWords {
    /// How many atoms behind such a word are what it is about.
    private static final int REACH = 2;

    /// So many characters in a row that stand in a clause only behind such a word are about it, too.
    private static final int RUN = 4;

    private static final CheckWords WORDS = CheckWords.builtIn();

    private StrictWords() {}

    /// @param at place of its first atom
    /// @param length in atoms
    private record Found(int at, int length) {}

    /// What is wrong with a sentence's words of this kind; empty when nothing is.
    static Optional<String> fault(List<Atom> sentence, ClauseWords clause) {
        for (Found found : in(sentence)) {
            if (clause.lines().stream().noneMatch(line -> hasThere(sentence, found, line.atoms()))) {
                return Optional.of("“%s” does not stand there in the clause".formatted(text(sentence, found)));
            }
        }
        for (Found found : in(clause.text())) {
            if (isLeftOut(sentence, found, clause)) {
                return Optional.of("“%s” of the clause is left out".formatted(text(clause.text(), found)));
            }
        }
        return Optional.empty();
    }

    private static String text(List<Atom> atoms, Found found) {
        return Cover.text(atoms, found.at(), found.at() + found.length());
    }

    private static boolean hasThere(List<Atom> sentence, Found found, List<Atom> line) {
        int end = runEnd(sentence, found.at());
        int needed = Math.min(end - found.at(), found.length() + REACH);
        for (int i = 0; i < line.size(); i++) {
            if (Cover.common(sentence, found.at(), end, line, i) >= needed) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence says what the word is about, without the word.
    private static boolean isLeftOut(List<Atom> sentence, Found found, ClauseWords clause) {
        List<Atom> text = clause.text();
        int from = found.at() + found.length();
        int end = runEnd(text, from);
        if (end - from < REACH) {
            return false;
        }
        List<Atom> about = text.subList(from, from + REACH);
        for (int at : places(about, sentence)) {
            boolean hasWord = at >= found.length()
                    && same(sentence.subList(at - found.length(), at), text.subList(found.at(), from));
            if (!hasWord && places(about, text).size() == 1 && !hasAbove(about, clause)) {
                return true;
            }
        }
        for (int i = from; i + RUN <= end; i++) {
            List<Atom> run = text.subList(i, i + RUN);
            boolean saidWithout = !places(run, sentence).isEmpty()
                    && places(text.subList(found.at(), from), sentence).isEmpty();
            if (saidWithout && places(run, text).size() == 1 && !hasAbove(run, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAbove(List<Atom> piece, ClauseWords clause) {
        return clause.above().stream()
                .anyMatch(line -> !places(piece, line.atoms()).isEmpty());
    }

    private static List<Integer> places(List<Atom> piece, List<Atom> in) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i + piece.size() <= in.size(); i++) {
            if (same(in.subList(i, i + piece.size()), piece)) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean same(List<Atom> a, List<Atom> b) {
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).isMark() || !a.get(i).says(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int runEnd(List<Atom> atoms, int from) {
        int end = from;
        while (end < atoms.size() && !atoms.get(end).isMark()) {
            end++;
        }
        return end;
    }

    private static List<Found> in(List<Atom> atoms) {
        var text = new StringBuilder();
        int[] place = new int[atoms.size() + 1];
        for (int i = 0; i < atoms.size(); i++) {
            place[i] = text.length();
            // Inside of a fact there is no such word.
            text.append(
                    atoms.get(i).isFact()
                            ? "□".repeat(atoms.get(i).text().length())
                            : atoms.get(i).text());
        }
        int[] lengths = WORDS.strictIn(text.toString());
        var found = new ArrayList<Found>();
        for (int i = 0; i < atoms.size(); i++) {
            int length = lengths[place[i]];
            if (length > 0) {
                found.add(new Found(i, length));
                i += length - 1;
            }
        }
        return found;
    }
}
