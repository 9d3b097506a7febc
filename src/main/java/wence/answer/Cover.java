package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Whether a stretch of a sentence is made of pieces of a clause and of words that state nothing.
///
/// A piece is a whole fact, or two characters and more that stand side by side in the clause, too; a single
/// character only counts beside punctuation that it has in the clause. No piece crosses punctuation.
///
/// Pieces that follow one another without a word between keep the clause's order and do not leave its stretch
/// between two commas; a piece of a heading stands before those of the text, and then the text's stretch is taken
/// from its start. So nothing is put in the place of another word. Behind a word that only joins (要, 和, 的) the
/// clause's order is kept, too, and another stretch is taken from its start, so that nobody else becomes the one who
/// acts. Numbers, times and agencies are free of this order: they are paired by themselves.
final class Cover {
    private static final CheckWords WORDS = CheckWords.builtIn();
    private static final int PIECE = 2;
    /// A sentence that needs more steps than this is too tangled to be compared; others need a hundredth.
    private static final int MOST_WORK = 2_000_000;

    /// So many atoms between two words are looked through in a step.
    private static final int STEP = 16;

    private static final String LIST_MARK = "、";
    private static final String OPENING = "“\"「『《(";

    private final List<Atom> sentence;
    private final List<Line> lines;
    private final Places places;
    private final IntPredicate isVouched;
    private int furthest;
    private int work;

    private Cover(List<Atom> sentence, List<Line> lines, IntPredicate isVouched) {
        this.sentence = sentence;
        this.lines = lines;
        this.places = new Places(lines);
        this.isVouched = isVouched;
    }

    /// Where words may be taken from.
    enum Origin {
        /// The clause itself.
        TEXT,
        /// Its title and headings.
        ABOVE,
        /// The place that its plan is for, which may stand before anything.
        PLACE
    }

    /// Words that a sentence may be made of.
    record Line(Origin origin, List<Atom> atoms) {}

    /// The first words that have no place in the lines; empty when all have one.
    ///
    /// @param isVouched places of the statement that something else vouches for
    static Optional<String> missing(List<Atom> sentence, List<Line> lines, IntPredicate isVouched) {
        var cover = new Cover(sentence, lines, isVouched);
        int start = 0;
        Set<Integer> before = Set.of(Places.NOTHING);
        for (int end = 0; end <= sentence.size(); end++) {
            if (end == sentence.size() || sentence.get(end).isMark()) {
                Set<Integer> reached = cover.reach(start, end, before);
                if (reached.isEmpty()) {
                    return Optional.of(text(sentence, cover.furthest, Math.min(end, cover.furthest + 4)));
                }
                before = end == sentence.size() ? reached : cover.behindMark(end, reached);
                if (before.isEmpty()) {
                    return Optional.of(text(sentence, Math.max(start, end - 3), end));
                }
                start = end + 1;
            }
        }
        return Optional.empty();
    }

    /// Where a statement may go on behind punctuation: the clause has the same there, or what follows stands by itself.
    private Set<Integer> behindMark(int at, Set<Integer> reached) {
        Atom mark = sentence.get(at);
        if (Places.isBorder(mark)) {
            return Set.of(Places.NOTHING);
        }
        Set<Integer> states = new HashSet<>();
        for (int state : reached) {
            boolean isTight = state >= 0 && (state & Places.FLAGS) == 0;
            List<Atom> line = isTight ? lines.get(state >> 16).atoms() : List.of();
            int end = state & 0xffff;
            boolean hasMark = isTight && end < line.size() && line.get(end).says(mark);
            boolean endsItem = !isTight
                    || end == line.size()
                    || line.get(end).isMark()
                    || Places.isJoining(line.get(end))
                    || (end > 0 && line.get(end - 1).isFact());
            if (isTight && hasMark && places.isAbove(state)) {
                states.add(places.state(state >> 16, end + 1));
            } else if (state == Places.CUT_HEADING
                    || (isTight && places.isAbove(state) && !LIST_MARK.equals(mark.text()))) {
                states.add(LIST_MARK.equals(mark.text()) || OPENING.contains(mark.text()) ? state : Places.NOTHING);
            } else if (LIST_MARK.equals(mark.text())) {
                if (state == Places.HEADING || state == Places.LISTED_ABOVE) {
                    states.add(Places.LISTED_ABOVE);
                } else if (endsItem && ((state != Places.NOTHING && state != Places.TURNED) || !isNothingBefore(at))) {
                    states.add(isTight ? state | Places.ITEM : Places.LISTED);
                }
            } else if (hasMark) {
                states.add(state + 1);
            } else if (OPENING.contains(mark.text())) {
                states.add(isTight || state == Places.HEADING ? state : Places.NOTHING);
            } else {
                states.add(Places.NOTHING);
            }
        }
        return states;
    }

    /// Whether only words that state nothing, or punctuation, stand right before: they are no item of a list.
    private boolean isNothingBefore(int at) {
        return at == 0
                || Places.isBorder(sentence.get(at - 1))
                || (sentence.get(at - 1).kind() == Atom.Kind.CHARACTER && !isVouched.test(at - 1));
    }

    private Set<Integer> reach(int start, int end, Set<Integer> before) {
        List<Set<Integer>> reached = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            reached.add(new HashSet<>());
        }
        reached.getFirst().addAll(before);
        furthest = start;
        for (int at = start; at < end; at++) {
            Set<Integer> here = reached.get(at - start);
            if (here.isEmpty() || work > MOST_WORK) {
                continue;
            }
            furthest = at;
            if (isVouched.test(at)) {
                reached.get(at - start + 1).add(Places.NOTHING);
            }
            glue(at, start, end, reached);
            for (int line = 0; line < lines.size(); line++) {
                pieces(at, start, end, line, reached);
            }
        }
        return reached.getLast();
    }

    private void glue(int at, int start, int end, List<Set<Integer>> reached) {
        var word = new StringBuilder();
        for (int i = at; i < end && sentence.get(i).kind() == Atom.Kind.CHARACTER; i++) {
            word.append(sentence.get(i).text());
            if (word.length() > WORDS.longestGlue()) {
                return;
            }
            Optional<CheckWords.Glue> glue = WORDS.glue(word.toString());
            if (glue.isPresent()) {
                behind(
                        glue.get(),
                        sentence.subList(at, i + 1),
                        at,
                        reached.get(at - start),
                        reached.get(i + 1 - start));
            }
        }
    }

    private void behind(CheckWords.Glue glue, List<Atom> word, int at, Set<Integer> here, Set<Integer> next) {
        switch (glue) {
            case TURN -> {
                boolean isOwn = here.stream().anyMatch(before -> places.goesOn(before, word));
                if (!isOwn && here.stream().anyMatch(before -> before < 0)) {
                    next.add(Places.NOTHING);
                } else if (!isOwn
                        && here.stream().anyMatch(before -> (before & Places.OWN) == 0 && places.endsWord(before))) {
                    next.add(Places.TURNED);
                }
            }
            case SAY -> {
                if (here.contains(Places.NOTHING)
                        || here.contains(Places.PLACED)
                        || here.contains(Places.TURNED)
                        || here.contains(Places.HEADING)) {
                    next.add(Places.NOTHING);
                }
            }
            // In the middle of a word nothing is joined: the clause goes on right there.
            case JOIN ->
                here.stream()
                        .filter(before -> Places.isJoining(word.getFirst()) || !places.goesOn(before, word))
                        .forEach(before -> next.add(places.joined(before, places.goesOn(before, word))));
            case LIGHT -> {}
            case OPEN -> {
                if (at == 0) {
                    next.add(Places.NOTHING);
                }
            }
        }
    }

    private void pieces(int at, int start, int end, int number, List<Set<Integer>> reached) {
        List<Atom> line = lines.get(number).atoms();
        Set<Integer> here = reached.get(at - start);
        for (int from = 0; from < line.size(); from++) {
            int longest = common(sentence, at, end, line, from);
            if (longest == 0) {
                continue;
            }
            int facts = 0;
            while (facts < longest && isFree(sentence.get(at + facts))) {
                facts++;
                work += here.size();
                behindFact(at + facts, here, number, from + facts, reached.get(at - start + facts));
            }
            boolean isTurn = at > 0 && from > 0 && sentence.get(at - 1).says(line.get(from - 1));
            boolean isAllowed = mayFollow(here, number, from + facts, isTurn);
            work += longest;
            for (int length = facts + 1; isAllowed && length <= longest; length++) {
                boolean isWord = sentence.get(at).kind() == Atom.Kind.WORD;
                if (length >= PIECE || isWord || besideSameMark(at, line, from)) {
                    reached.get(at - start + length).add(places.state(number, from + length));
                }
            }
        }
    }

    /// A fact by itself leaves everything as it is; but an agency that opens a statement does what the clause says of
    /// it.
    private void behindFact(int end, Set<Integer> here, int line, int there, Set<Integer> next) {
        boolean acts = sentence.get(end - 1).kind() == Atom.Kind.AGENCY
                && lines.get(line).origin() == Origin.TEXT
                && here.contains(Places.NOTHING);
        for (int state : here) {
            next.add(acts && state == Places.NOTHING ? ((line << 16) + there) | Places.JOINED : state);
        }
    }

    private boolean mayFollow(Set<Integer> states, int number, int from, boolean isTurn) {
        for (int before : states) {
            work += 1 + (before >= 0 ? Math.abs(from - (before & 0xffff)) / STEP : 0);
            if (work > MOST_WORK) {
                return false;
            }
            if (!(before == Places.TURNED && isTurn) && places.mayFollow(before, number, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Atom atom) {
        return atom.isFact() && atom.kind() != Atom.Kind.WORD;
    }

    /// How many atoms are the same from two places on, up to `end` in the sentence and to punctuation.
    static int common(List<Atom> sentence, int at, int end, List<Atom> line, int from) {
        int length = 0;
        while (at + length < end
                && from + length < line.size()
                && !sentence.get(at + length).isMark()
                && sentence.get(at + length).says(line.get(from + length))) {
            length++;
        }
        return length;
    }

    /// 专 in 专（兼）职, 农 in 农、林、牧.
    private boolean besideSameMark(int at, List<Atom> line, int from) {
        return (at + 1 < sentence.size()
                        && from + 1 < line.size()
                        && isSameMark(sentence.get(at + 1), line.get(from + 1)))
                || (at > 0 && from > 0 && isSameMark(sentence.get(at - 1), line.get(from - 1)));
    }

    private static boolean isSameMark(Atom a, Atom b) {
        return a.isMark() && a.says(b) && !Places.isBorder(a);
    }

    /// The characters from one place to another.
    static String text(List<Atom> atoms, int from, int to) {
        var text = new StringBuilder();
        atoms.subList(from, to).forEach(atom -> text.append(atom.text()));
        return text.toString();
    }
}
