package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
    private static final String BORDERS = ",;:，；：。!?！？";

    /// What was taken last: nothing, or a heading; other numbers are a line and a place in it.
    private static final int NOTHING = -1;

    private static final int HEADING = -2;

    /// A heading whose end is still missing: no other word takes its place.
    private static final int CUT_HEADING = -4;

    /// Added to a place in a line: the next item of the list that stands there follows.
    private static final int ITEM = 1 << 29;

    /// The 、 of a list, whose next item must be a whole one.
    private static final int LISTED = -3;

    /// Added to a place in a line: a word that joins stands between.
    private static final int JOINED = 1 << 30;

    /// Added to a joined place: the clause has the word that joins right there, so its own word has not ended.
    private static final int OWN = 1 << 28;

    private static final int FLAGS = JOINED | ITEM | OWN;

    /// Behind words of the clause a word stands that lets anything follow, but what the clause has behind it.
    private static final int TURNED = -5;

    /// The 、 behind a heading, whose next item must be of a heading, too.
    private static final int LISTED_ABOVE = -6;

    /// A sentence that needs more steps than this is too tangled to be compared; others need a hundredth.
    private static final int MOST_WORK = 2_000_000;

    /// So many atoms between two words are looked through in a step.
    private static final int STEP = 16;

    /// A heading of which so much is said may be cut anywhere.
    private static final int SHORTENED = 8;

    private static final String COMMA = ",";
    private static final String MODIFYING = "的地";
    private static final String LIST_MARK = "、";
    private static final String OPENING = "“\"「『《(";
    private static final String JOINING = "和及与或等的";

    private final List<Atom> sentence;
    private final List<Line> lines;
    private final IntPredicate isVouched;
    private int furthest;
    private int work;

    private Cover(List<Atom> sentence, List<Line> lines, IntPredicate isVouched) {
        this.sentence = sentence;
        this.lines = lines;
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
        Set<Integer> before = Set.of(NOTHING);
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
        if (isBorder(mark)) {
            return Set.of(NOTHING);
        }
        Set<Integer> states = new HashSet<>();
        for (int state : reached) {
            boolean isTight = state >= 0 && (state & FLAGS) == 0;
            List<Atom> line = isTight ? lines.get(state >> 16).atoms() : List.of();
            int end = state & 0xffff;
            boolean hasMark = isTight && end < line.size() && line.get(end).says(mark);
            boolean endsItem = !isTight
                    || end == line.size()
                    || line.get(end).isMark()
                    || isJoining(line.get(end))
                    || (end > 0 && line.get(end - 1).isFact());
            if (isTight && hasMark && isAbove(state)) {
                states.add(state(state >> 16, end + 1));
            } else if (state == CUT_HEADING || (isTight && isAbove(state) && !LIST_MARK.equals(mark.text()))) {
                states.add(LIST_MARK.equals(mark.text()) || OPENING.contains(mark.text()) ? state : NOTHING);
            } else if (LIST_MARK.equals(mark.text())) {
                if (state == HEADING || state == LISTED_ABOVE) {
                    states.add(LISTED_ABOVE);
                } else if (endsItem && ((state != NOTHING && state != TURNED) || !isNothingBefore(at))) {
                    states.add(isTight ? state | ITEM : LISTED);
                }
            } else if (hasMark) {
                states.add(state + 1);
            } else if (OPENING.contains(mark.text())) {
                states.add(isTight ? state : NOTHING);
            } else {
                states.add(NOTHING);
            }
        }
        return states;
    }

    /// Whether only words that state nothing, or punctuation, stand right before: they are no item of a list.
    private boolean isNothingBefore(int at) {
        return at == 0
                || isBorder(sentence.get(at - 1))
                || (sentence.get(at - 1).kind() == Atom.Kind.CHARACTER && !isVouched.test(at - 1));
    }

    private boolean isText(int state) {
        return state >= 0 && !isAbove(state);
    }

    private boolean isAbove(int state) {
        return lines.get((state & ~FLAGS) >> 16).origin() == Origin.ABOVE;
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
                reached.get(at - start + 1).add(NOTHING);
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
                behind(glue.get(), sentence.subList(at, i + 1), at, reached.get(at - start), reached.get(i + 1 - start));
            }
        }
    }

    /// Whether the clause itself goes on with this word: then it is no other word of the sentence.
    private boolean goesOn(int state, List<Atom> word) {
        if (state < 0 || (state & FLAGS) != 0 || isAbove(state)) {
            return false;
        }
        List<Atom> line = lines.get(state >> 16).atoms();
        int end = state & 0xffff;
        return end + word.size() <= line.size()
                && IntStream.range(0, word.size()).allMatch(i -> word.get(i).says(line.get(end + i)));
    }

    /// Whether a word of the clause may end here: at punctuation, a fact, or a word that states nothing.
    private boolean endsWord(int state) {
        if (state < 0 || (state & FLAGS) != 0 || (isAbove(state) && (state & 0xffff) >= SHORTENED)) {
            return true;
        }
        List<Atom> line = lines.get(state >> 16).atoms();
        int end = state & 0xffff;
        return end == line.size()
                || line.get(end).isMark()
                || line.get(end).isFact()
                || (end > 0 && line.get(end - 1).isFact())
                || IntStream.rangeClosed(1, Math.min(WORDS.longestGlue(), line.size() - end))
                        .anyMatch(length ->
                                WORDS.glue(text(line, end, end + length)).isPresent());
    }

    private void behind(CheckWords.Glue glue, List<Atom> word, int at, Set<Integer> here, Set<Integer> next) {
        switch (glue) {
            case TURN -> {
                boolean isOwn = here.stream().anyMatch(before -> goesOn(before, word));
                if (!isOwn && here.stream().anyMatch(before -> !isText(before))) {
                    next.add(NOTHING);
                } else if (!isOwn && here.stream().anyMatch(before -> (before & OWN) == 0 && endsWord(before))) {
                    next.add(TURNED);
                }
            }
            case SAY -> {
                if (here.contains(NOTHING) || here.contains(TURNED) || here.contains(HEADING)) {
                    next.add(NOTHING);
                }
            }
            // In the middle of a word nothing is joined: the clause goes on right there.
            case JOIN -> here.stream()
                    .filter(before -> isJoining(word.getFirst()) || !goesOn(before, word))
                    .forEach(before -> next.add(joined(before, goesOn(before, word))));
            case LIGHT -> {}
            case OPEN -> {
                if (at == 0) {
                    next.add(NOTHING);
                }
            }
        }
    }

    private int joined(int state, boolean isOwn) {
        if (state < 0 || !endsWord(state)) {
            return state;
        }
        return isAbove(state) ? CUT_HEADING : state | JOINED | (isOwn ? OWN : 0);
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
                    reached.get(at - start + length).add(state(number, from + length));
                }
            }
        }
    }

    /// A fact by itself leaves everything as it is; but an agency that opens a statement does what the clause says of it.
    private void behindFact(int end, Set<Integer> here, int line, int there, Set<Integer> next) {
        boolean acts = sentence.get(end - 1).kind() == Atom.Kind.AGENCY
                && lines.get(line).origin() == Origin.TEXT
                && here.contains(NOTHING);
        for (int state : here) {
            next.add(acts && state == NOTHING ? ((line << 16) + there) | JOINED : state);
        }
    }

    private boolean mayFollow(Set<Integer> states, int number, int from, boolean isTurn) {
        for (int before : states) {
            work += 1 + (before >= 0 ? Math.abs(from - (before & 0xffff)) / STEP : 0);
            if (work > MOST_WORK) {
                return false;
            }
            if (!(before == TURNED && isTurn) && mayFollow(before, number, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Atom atom) {
        return atom.isFact() && atom.kind() != Atom.Kind.WORD;
    }

    private int state(int line, int end) {
        return switch (lines.get(line).origin()) {
            case TEXT -> (line << 16) + end;
            case ABOVE -> end == lines.get(line).atoms().size() ? HEADING : (line << 16) + end;
            case PLACE -> NOTHING;
        };
    }

    private boolean mayFollow(int state, int number, int from) {
        Line line = lines.get(number);
        if (state == NOTHING || state == TURNED) {
            return true;
        }
        if (state == LISTED_ABOVE) {
            return line.origin() != Origin.TEXT;
        }
        if (state == CUT_HEADING) {
            return false;
        }
        if (state > 0 && (state & ITEM) != 0) {
            int at = state & 0xffff;
            return line.origin() == Origin.PLACE
                    || ((state & ~FLAGS) >> 16 == number
                            && line.atoms().subList(Math.min(at, from), Math.max(at, from)).stream()
                                    .noneMatch(Cover::isBorder)
                            && (opensStretch(line.atoms(), from) || isJoining(line.atoms().get(from - 1))));
        }
        if (state == LISTED) {
            boolean isListed = from > 0 && (line.atoms().get(from - 1).isMark() || isJoining(line.atoms().get(from - 1)));
            return line.origin() == Origin.PLACE
                    || isListed
                    || (line.origin() == Origin.TEXT && opensStretch(line.atoms(), from));
        }
        if (state >= 0 && isAbove(state)) {
            int at = state & 0xffff;
            return (state & JOINED) == 0
                    && state >> 16 == number
                    && at <= from
                    && line.atoms().subList(at, from).stream().allMatch(Atom::isFact);
        }
        if (state == HEADING) {
            return line.origin() == Origin.TEXT && opensStretch(line.atoms(), from);
        }
        if (line.origin() != Origin.TEXT) {
            return false;
        }
        boolean isJoined = (state & JOINED) != 0;
        int end = state & 0xffff;
        int before = (state & ~FLAGS) >> 16;
        if (before != number) {
            boolean isNext = before + 1 == number && end == lines.get(before).atoms().size() && from == 0;
            return isNext || (isJoined && opensStretch(line.atoms(), from));
        }
        if (end > from) {
            return false;
        }
        List<Atom> between = line.atoms().subList(end, from);
        boolean staysInStretch = between.stream().noneMatch(Cover::isBorder) && (isJoined || isLeftOutAlone(between));
        boolean staysInSentence = between.stream().allMatch(atom -> !isBorder(atom) || COMMA.equals(atom.text()));
        return staysInStretch
                || (between.size() == 1 && staysInSentence)
                || (isJoined && staysInSentence && opensStretch(line.atoms(), from));
    }

    /// What may be missing between two words: nothing, a fact, what stands in brackets, a modifier with its 的.
    private static boolean isLeftOutAlone(List<Atom> between) {
        return between.isEmpty()
                || between.stream().anyMatch(atom -> atom.isFact() || atom.isMark())
                || MODIFYING.contains(between.getLast().text())
                || WORDS.glue(text(between, 0, between.size()))
                        .filter(CheckWords.Glue.LIGHT::equals)
                        .isPresent();
    }

    private static boolean isBorder(Atom atom) {
        return atom.isMark() && BORDERS.contains(atom.text());
    }

    private static boolean isJoining(Atom atom) {
        return JOINING.contains(atom.text());
    }

    /// Whether nothing but facts stands between this place and the punctuation before it.
    private static boolean opensStretch(List<Atom> line, int from) {
        int at = from;
        while (at > 0 && line.get(at - 1).isFact()) {
            at--;
        }
        return at == 0 || line.get(at - 1).isMark();
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
        return a.isMark() && a.says(b) && !BORDERS.contains(a.text());
    }

    /// The characters from one place to another.
    static String text(List<Atom> atoms, int from, int to) {
        var text = new StringBuilder();
        atoms.subList(from, to).forEach(atom -> text.append(atom.text()));
        return text.toString();
    }
}
