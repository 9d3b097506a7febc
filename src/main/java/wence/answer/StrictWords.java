package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words that turn, limit or soften what follows them: a sentence has them exactly where its clause has them.
final class StrictWords {
    /// How many atoms behind such a word are what it is about.
    private static final int REACH = 2;

    /// So many characters in a row that stand in a clause only behind such a word are about it, too.
    private static final int RUN = 4;

    private static final String QUOTES = "“”「」『』\"";

    private static final CheckWords WORDS = CheckWords.builtIn();

    private StrictWords() {}

    /// @param at place of its first atom
    /// @param length in atoms
    private record Found(int at, int length, String word) {}

    /// What is wrong with a sentence's words of this kind; empty when nothing is.
    static Optional<String> fault(List<Atom> written, ClauseWords clause) {
        List<Atom> sentence = withoutQuotes(written);
        for (Found found : in(sentence)) {
            if (clause.lines().stream().noneMatch(line -> hasThere(sentence, found, withoutQuotes(line.atoms())))) {
                return Optional.of("“%s” does not stand there in the clause".formatted(found.word()));
            }
        }
        for (Found found : in(withoutQuotes(clause.text()))) {
            if (!WORDS.mayBeLeftOut(found.word()) && isLeftOut(sentence, found, clause)) {
                return Optional.of("“%s” of the clause is left out".formatted(found.word()));
            }
        }
        return Optional.empty();
    }

    /// Whether there is any such word.
    static boolean hasAny(List<Atom> atoms) {
        return !in(atoms).isEmpty();
    }

    /// Quotation marks part nothing here: 探索“产业+科普”模式.
    private static List<Atom> withoutQuotes(List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> !atom.isMark() || !QUOTES.contains(atom.text()))
                .toList();
    }

    private static boolean hasThere(List<Atom> sentence, Found found, List<Atom> line) {
        int end = runEnd(sentence, found.at());
        for (int i = 0; i < line.size(); i++) {
            int left = runEnd(line, i) - i;
            int needed = Math.min(Math.min(end - found.at(), left), found.length() + REACH);
            if (needed >= found.length() && Cover.common(sentence, found.at(), end, line, i) >= needed) {
                return true;
            }
        }
        return WORDS.isModal(found.word()) && standsBefore(sentence, found, line, end);
    }

    /// Whether the line has the word in the same stretch, further in front of what follows it here.
    private static boolean standsBefore(List<Atom> sentence, Found found, List<Atom> line, int end) {
        int from = found.at() + found.length();
        if (end - from < REACH) {
            return false;
        }
        List<Atom> about = sentence.subList(from, from + REACH);
        return places(about, line).stream().anyMatch(at -> {
            for (int i = at - 1; i >= 0 && !line.get(i).isMark(); i--) {
                if (line.get(i).says(sentence.get(found.at()))) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Whether the sentence says what the word is about, without the word.
    private static boolean isLeftOut(List<Atom> sentence, Found found, ClauseWords clause) {
        List<Atom> text = withoutQuotes(clause.text());
        int from = found.at() + found.length();
        int end = runEnd(text, from);
        List<Atom> word = text.subList(found.at(), from);
        if (isSplicedOut(sentence, found, clause)) {
            return true;
        }
        if (end - from < REACH) {
            return false;
        }
        List<Atom> about = text.subList(from, from + REACH);
        boolean isModal = WORDS.isModal(found.word()) && !places(word, sentence).isEmpty();
        for (int at : places(about, sentence)) {
            boolean hasWord = isModal || (at >= found.length() && same(sentence.subList(at - found.length(), at), word));
            if (!hasWord && places(about, text).size() == 1 && !hasAbove(about, clause)) {
                return true;
            }
        }
        for (int i = from; i + RUN <= end; i++) {
            List<Atom> run = text.subList(i, i + RUN);
            boolean saidWithout =
                    !places(run, sentence).isEmpty() && places(word, sentence).isEmpty();
            if (saidWithout && places(run, text).size() == 1 && !hasAbove(run, clause)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands before the word and what stands behind it come together in the sentence.
    private static boolean isSplicedOut(List<Atom> sentence, Found found, ClauseWords clause) {
        List<Atom> text = withoutQuotes(clause.text());
        int from = found.at() + found.length();
        int behind = Math.min(REACH, runEnd(text, from) - from);
        if (behind == 0) {
            return isCutOff(sentence, found, text);
        }
        boolean opens = found.at() == 0 || text.get(found.at() - 1).isMark();
        List<Atom> about = text.subList(from, from + behind);
        return places(about, sentence).stream()
                        .filter(at -> at < found.length()
                                || !same(sentence.subList(at - found.length(), at), text.subList(found.at(), from)))
                        .anyMatch(at -> follows(sentence, at, text, found.at(), opens)
                                && endsAlike(sentence, at + behind, text, from + behind))
                && places(about, text).stream()
                        .noneMatch(at -> at != from && follows(text, at, text, found.at(), opens))
                && clause.above().stream()
                        .noneMatch(line -> places(about, line.atoms()).stream()
                                .anyMatch(at -> follows(line.atoms(), at, text, found.at(), opens)));
    }

    /// Whether the sentence ends its stretch where the clause still has the word: 公益优先 without 优先.
    private static boolean isCutOff(List<Atom> sentence, Found found, List<Atom> text) {
        int start = found.at() - REACH;
        if (start < 0 || text.subList(start, found.at()).stream().anyMatch(Atom::isMark)) {
            return false;
        }
        List<Atom> about = text.subList(start, found.at());
        return places(about, text).size() == 1
                && places(about, sentence).stream()
                        .anyMatch(at -> at + REACH == sentence.size()
                                || sentence.get(at + REACH).isMark());
    }

    private static boolean follows(List<Atom> atoms, int at, List<Atom> text, int word, boolean opens) {
        boolean opensHere = at == 0 || atoms.get(at - 1).isMark() || isBehindGlue(atoms, at);
        return opens ? opensHere : at > 0 && atoms.get(at - 1).says(text.get(word - 1));
    }

    private static boolean isBehindGlue(List<Atom> atoms, int at) {
        return IntStream.rangeClosed(1, Math.min(at, WORDS.longestGlue()))
                .anyMatch(length -> WORDS.glue(Cover.text(atoms, at - length, at)).isPresent());
    }

    /// A single character is only about the same where the same follows it.
    private static boolean endsAlike(List<Atom> sentence, int at, List<Atom> text, int there) {
        boolean ends = at == sentence.size() || sentence.get(at).isMark();
        boolean endsThere = there == text.size() || text.get(there).isMark();
        return !endsThere || ends;
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
        var found = new ArrayList<Found>();
        for (int i = 0; i < atoms.size(); i++) {
            int length = lengths[place[i]];
            if (length > 0) {
                int end = i + 1;
                while (end < atoms.size() && place[end] < place[i] + length) {
                    end++;
                }
                found.add(new Found(i, end - i, text.substring(place[i], place[i] + length)));
                i = end - 1;
            }
        }
        return found;
    }
}
