package wence.answer;

import java.util.List;
import java.util.function.BiPredicate;

/// Whether a sentence says what a clause says under a word that turns, limits or softens it, without that word.
final class LeftOut {
    /// How many atoms behind such a word are what it is about.
    private static final int REACH = 2;

    /// So many characters in a row that stand in a clause only behind such a word are about it, too.
    private static final int RUN = 4;

    private static final CheckWords WORDS = CheckWords.builtIn();

    private final List<Atom> sentence;
    private final List<Atom> text;
    private final List<Cover.Line> above;

    /// For each place of the text the next one that starts a run which the sentence has, and which stands only here.
    private final int[] nextRun;

    /// @param text the clause's
    /// @param above its headings and title
    LeftOut(List<Atom> sentence, List<Atom> text, List<Cover.Line> above) {
        this.sentence = sentence;
        this.text = text;
        this.above = above;
        this.nextRun = new int[text.size() + 1];
        nextRun[text.size()] = text.size();
        for (int i = text.size() - 1; i >= 0; i--) {
            List<Atom> run = text.subList(i, Math.min(text.size(), i + RUN));
            boolean isSaid = run.size() == RUN && Runs.isIn(run, sentence) && Runs.isOnce(run, text) && !isAbove(run);
            nextRun[i] = isSaid ? i : nextRun[i + 1];
        }
    }

    /// Whether the sentence leaves out this word of the clause.
    boolean has(StrictWord found) {
        if (isSplicedOut(found)) {
            return true;
        }
        int from = found.end();
        if (Runs.end(text, from, REACH) - from < REACH) {
            return false;
        }
        List<Atom> word = text.subList(found.at(), from);
        List<Atom> about = text.subList(from, from + REACH);
        boolean isSaid = Runs.isIn(word, sentence);
        boolean isModal = isSaid && WORDS.isModal(found.word());
        boolean isMissing = !isModal
                && Runs.places(about, sentence).stream()
                        .anyMatch(at -> !Runs.stands(word, sentence, at - found.length())
                                && !isFromAbove(at, from, about, (line, k) -> true));
        return (isMissing && Runs.isOnce(about, text)) || (!isSaid && hasRunBehind(from));
    }

    private boolean hasRunBehind(int from) {
        int run = nextRun[from];
        return run < text.size() && text.subList(from, run).stream().noneMatch(Atom::isMark);
    }

    /// Whether what stands before the word and what stands behind it come together in the sentence.
    private boolean isSplicedOut(StrictWord found) {
        int from = found.end();
        int behind = Runs.end(text, from, REACH) - from;
        if (behind == 0) {
            return isCutOff(found);
        }
        boolean opens = found.at() == 0 || text.get(found.at() - 1).isMark();
        List<Atom> word = text.subList(found.at(), from);
        List<Atom> about = text.subList(from, from + behind);
        return Runs.places(about, sentence).stream()
                        .filter(at -> !Runs.stands(word, sentence, at - found.length()))
                        .anyMatch(at -> follows(sentence, at, found.at(), opens)
                                && endsAlike(at + behind, from + behind)
                                && !isFromAbove(at, from, about, (line, k) -> follows(line, k, found.at(), opens)))
                && Runs.places(about, text).stream()
                        .noneMatch(at -> at != from && follows(text, at, found.at(), opens));
    }

    /// Whether the sentence ends its stretch where the clause still has the word: 公益优先 without 优先.
    private boolean isCutOff(StrictWord found) {
        int start = found.at() - REACH;
        if (start < 0 || text.subList(start, found.at()).stream().anyMatch(Atom::isMark)) {
            return false;
        }
        List<Atom> about = text.subList(start, found.at());
        return Runs.places(about, sentence).stream()
                        .anyMatch(at -> at + REACH == sentence.size()
                                || sentence.get(at + REACH).isMark())
                && Runs.isOnce(about, text);
    }

    private boolean follows(List<Atom> atoms, int at, int word, boolean opens) {
        boolean opensHere = at == 0 || atoms.get(at - 1).isMark() || Places.isBehindGlue(atoms, at);
        return opens ? opensHere : at > 0 && atoms.get(at - 1).says(text.get(word - 1));
    }

    /// A single character is only about the same where the same follows it.
    private boolean endsAlike(int at, int there) {
        boolean ends = at == sentence.size() || sentence.get(at).isMark();
        boolean endsThere = there == text.size() || text.get(there).isMark();
        return !endsThere || ends;
    }

    /// Whether a heading has what the sentence says there, and as much of it as the text.
    private boolean isFromAbove(int at, int there, List<Atom> about, BiPredicate<List<Atom>, Integer> fits) {
        int inText = Cover.common(sentence, at, sentence.size(), text, there);
        return above.stream()
                .map(Cover.Line::atoms)
                .anyMatch(line -> Runs.places(about, line).stream()
                        .anyMatch(k ->
                                fits.test(line, k) && Cover.common(sentence, at, sentence.size(), line, k) >= inText));
    }

    private boolean isAbove(List<Atom> piece) {
        return above.stream().anyMatch(line -> Runs.isIn(piece, line.atoms()));
    }
}
