package wence.answer;

import java.util.List;
import java.util.Optional;

/// Words that turn, limit or soften what follows them: a sentence has them exactly where its clause has them.
final class StrictWords {
    /// How many atoms behind such a word are what it is about.
    private static final int REACH = 2;

    private static final String QUOTES = "“”「」『』\"";

    private static final CheckWords WORDS = CheckWords.builtIn();

    private StrictWords() {}

    /// What is wrong with a sentence's words of this kind; empty when nothing is.
    static Optional<String> fault(List<Atom> written, ClauseWords clause) {
        List<Atom> sentence = withoutQuotes(written);
        for (StrictWord found : StrictWord.in(sentence)) {
            if (clause.lines().stream().noneMatch(line -> hasThere(sentence, found, withoutQuotes(line.atoms())))) {
                return Optional.of("“%s” does not stand there in the clause".formatted(found.word()));
            }
        }
        List<Atom> text = withoutQuotes(clause.text());
        var leftOut = new LeftOut(sentence, text, clause.above());
        for (StrictWord found : StrictWord.in(text)) {
            if (!WORDS.mayBeLeftOut(found.word()) && leftOut.has(found)) {
                return Optional.of("“%s” of the clause is left out".formatted(found.word()));
            }
        }
        return Optional.empty();
    }

    /// Whether there is any such word.
    static boolean hasAny(List<Atom> atoms) {
        return !StrictWord.in(atoms).isEmpty();
    }

    /// Quotation marks part nothing here: 探索“产业+科普”模式.
    private static List<Atom> withoutQuotes(List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> !atom.isMark() || !QUOTES.contains(atom.text()))
                .toList();
    }

    private static boolean hasThere(List<Atom> sentence, StrictWord found, List<Atom> line) {
        int longest = found.length() + REACH;
        int end = Runs.end(sentence, found.at(), longest);
        for (int i = 0; i < line.size(); i++) {
            int needed = Math.min(end, found.at() + Runs.end(line, i, longest) - i) - found.at();
            if (needed >= found.length() && Cover.common(sentence, found.at(), end, line, i) >= needed) {
                return true;
            }
        }
        return WORDS.isModal(found.word()) && standsBefore(sentence, found, line, end);
    }

    /// Whether the line has the word in the same stretch, further in front of what follows it here.
    private static boolean standsBefore(List<Atom> sentence, StrictWord found, List<Atom> line, int end) {
        int from = found.end();
        if (end - from < REACH) {
            return false;
        }
        List<Atom> about = sentence.subList(from, from + REACH);
        return Runs.places(about, line).stream().anyMatch(at -> {
            for (int i = at - 1; i >= 0 && !line.get(i).isMark(); i--) {
                if (line.get(i).says(sentence.get(found.at()))) {
                    return true;
                }
            }
            return false;
        });
    }
}
