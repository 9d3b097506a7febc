package wence.answer;

import java.util.List;
import java.util.stream.IntStream;

/// The places of a clause that a statement may have reached, and what may follow where.
///
/// A place is a number: a line and a place in it, with what stands behind it; or one of those below zero.
final class Places {
    private static final CheckWords WORDS = CheckWords.builtIn();
    private static final String BORDERS = ",;:，；：。!?！？";
    private static final String JOINING = "和及与或等的";

    /// What was taken last: nothing, or a heading; other numbers are a line and a place in it.
    static final int NOTHING = -1;

    static final int HEADING = -2;

    /// A heading whose end is still missing: no other word takes its place.
    static final int CUT_HEADING = -4;

    /// Added to a place in a line: the next item of the list that stands there follows.
    static final int ITEM = 1 << 29;

    /// The 、 of a list, whose next item must be a whole one.
    static final int LISTED = -3;

    /// Added to a place in a line: a word that joins stands between.
    static final int JOINED = 1 << 30;

    /// Added to a joined place: the clause has the word that joins right there, so its own word has not ended.
    static final int OWN = 1 << 28;

    static final int FLAGS = JOINED | ITEM | OWN;

    /// Behind words of the clause a word stands that lets anything follow, but what the clause has behind it.
    static final int TURNED = -5;

    /// The 、 behind a heading, whose next item must be of a heading, too.
    static final int LISTED_ABOVE = -6;

    /// The place that the plan is for: a whole word follows.
    static final int PLACED = -7;

    /// A heading of which so much is said may be cut anywhere.
    static final int SHORTENED = 8;

    private static final String COMMA = ",";
    private static final String MODIFYING = "的地";

    private static final String QUOTES = "“”「」『』\"";

    private final List<Cover.Line> lines;

    Places(List<Cover.Line> lines) {
        this.lines = lines;
    }

    boolean isAbove(int state) {
        return lines.get((state & ~FLAGS) >> 16).origin() == Cover.Origin.ABOVE;
    }

    /// Whether the clause itself goes on with this word: then it is no other word of the sentence.
    boolean goesOn(int state, List<Atom> word) {
        if (state < 0 || (state & FLAGS) != 0 || isAbove(state)) {
            return false;
        }
        List<Atom> line = lines.get(state >> 16).atoms();
        int end = state & 0xffff;
        return end + word.size() <= line.size()
                && IntStream.range(0, word.size()).allMatch(i -> word.get(i).says(line.get(end + i)));
    }

    /// Whether a word of the clause may end here: at punctuation, a fact, or a word that states nothing.
    boolean endsWord(int state) {
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
                                WORDS.glue(Cover.text(line, end, end + length)).isPresent());
    }

    int joined(int state, boolean isOwn) {
        if (state < 0 || !endsWord(state)) {
            return state;
        }
        return isAbove(state) ? CUT_HEADING : state | JOINED | (isOwn ? OWN : 0);
    }

    int state(int line, int end) {
        return switch (lines.get(line).origin()) {
            case TEXT -> (line << 16) + end;
            case ABOVE -> end == lines.get(line).atoms().size() ? HEADING : (line << 16) + end;
            case PLACE -> PLACED;
        };
    }

    boolean mayFollow(int state, int number, int from) {
        Cover.Line line = lines.get(number);
        if (state == NOTHING || state == TURNED) {
            return true;
        }
        if (state == PLACED) {
            return line.origin() != Cover.Origin.TEXT
                    || opensStretch(line.atoms(), from)
                    || isBehindGlue(line.atoms(), from);
        }
        if (state == LISTED_ABOVE) {
            return line.origin() != Cover.Origin.TEXT;
        }
        if (state == CUT_HEADING) {
            return false;
        }
        if (state > 0 && (state & ITEM) != 0) {
            int at = state & 0xffff;
            return line.origin() == Cover.Origin.PLACE
                    || ((state & ~FLAGS) >> 16 == number
                            && line.atoms().subList(Math.min(at, from), Math.max(at, from)).stream()
                                    .noneMatch(Places::isBorder)
                            && (opensStretch(line.atoms(), from)
                                    || isJoining(line.atoms().get(from - 1))));
        }
        if (state == LISTED) {
            boolean isListed = from > 0
                    && (line.atoms().get(from - 1).isMark()
                            || isJoining(line.atoms().get(from - 1)));
            return line.origin() == Cover.Origin.PLACE
                    || isListed
                    || (line.origin() == Cover.Origin.TEXT && opensStretch(line.atoms(), from));
        }
        if (state >= 0 && isAbove(state)) {
            int at = state & 0xffff;
            return (state & JOINED) == 0
                    && state >> 16 == number
                    && at <= from
                    && line.atoms().subList(at, from).stream().allMatch(Atom::isFact);
        }
        if (state == HEADING) {
            return line.origin() == Cover.Origin.TEXT && opensStretch(line.atoms(), from);
        }
        if (line.origin() != Cover.Origin.TEXT) {
            return false;
        }
        boolean isJoined = (state & JOINED) != 0;
        int end = state & 0xffff;
        int before = (state & ~FLAGS) >> 16;
        if (before != number) {
            boolean isNext =
                    before + 1 == number && end == lines.get(before).atoms().size() && from == 0;
            return isNext || (isJoined && opensStretch(line.atoms(), from));
        }
        if (end > from) {
            return false;
        }
        List<Atom> between = line.atoms().subList(end, from);
        boolean staysInStretch = between.stream().noneMatch(Places::isBorder) && (isJoined || isLeftOutAlone(between));
        boolean staysInSentence = between.stream().allMatch(atom -> !isBorder(atom) || COMMA.equals(atom.text()));
        return staysInStretch
                || (between.size() == 1 && staysInSentence)
                || (isJoined && staysInSentence && opensStretch(line.atoms(), from));
    }

    /// What may be missing between two words: nothing, a fact, what stands in brackets, a modifier with its 的.
    static boolean isLeftOutAlone(List<Atom> between) {
        return between.isEmpty()
                || between.stream().anyMatch(atom -> atom.isFact() || atom.isMark())
                || MODIFYING.contains(between.getLast().text())
                || WORDS.glue(Cover.text(between, 0, between.size()))
                        .filter(CheckWords.Glue.LIGHT::equals)
                        .isPresent();
    }

    static boolean isBorder(Atom atom) {
        return atom.isMark() && BORDERS.contains(atom.text());
    }

    static boolean isJoining(Atom atom) {
        return JOINING.contains(atom.text());
    }

    /// Whether nothing but facts stands between this place and the punctuation before it.
    static boolean opensStretch(List<Atom> line, int from) {
        int at = from;
        while (at > 0
                && (line.get(at - 1).isFact()
                        || QUOTES.contains(line.get(at - 1).text()))) {
            at--;
        }
        return at == 0 || line.get(at - 1).isMark();
    }

    static boolean isBehindGlue(List<Atom> line, int at) {
        return IntStream.rangeClosed(1, Math.min(at, WORDS.longestGlue()))
                .anyMatch(
                        length -> WORDS.glue(Cover.text(line, at - length, at)).isPresent());
    }
}
