package wence.question;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wence.question.Standing.Change;

/// How a piece of a pasted text differs from a clause, punctuation and blanks aside; a number
/// counts as one.
///
/// @param changes the differences, those with numbers first
/// @param whole whether no end of the clause is left out
record TextDifference(List<Change> changes, boolean whole) {
    /// Where both begin or end otherwise, so few characters are a change rather than another
    /// text.
    private static final int SHORT = 8;

    /// So many characters beside a changed one are shown with it.
    private static final int BESIDE = 2;

    /// What belongs to the number before it.
    private static final String SCALES = "万亿千百%％‰";

    /// A character or a number, and where it stands.
    private record Token(String text, int start, int end) {}

    /// A stretch of the pasted text and the stretch of the clause that stands for it; ends are
    /// exclusive.
    private record Span(int from, int to, int clauseFrom, int clauseTo) {}

    /// @param pasted the piece, which may have more at its ends
    static TextDifference of(String pasted, String clause) {
        List<Token> here = tokens(pasted);
        List<Token> there = tokens(clause);
        var changes = new ArrayList<Change>();
        boolean whole = true;
        for (Span span : spans(texts(here), texts(there))) {
            boolean outer = (span.from() == 0 && span.clauseFrom() == 0)
                    || (span.to() == here.size() && span.clauseTo() == there.size());
            int more = span.to() - span.from();
            int less = span.clauseTo() - span.clauseFrom();
            if (!outer || (more > 0 && less > 0 && more <= SHORT && less <= SHORT)) {
                Span told = more > 0 && less > 0 ? inItsWord(span, here, there) : span;
                changes.add(new Change(
                        said(pasted, here, told.from(), told.to()),
                        said(clause, there, told.clauseFrom(), told.clauseTo())));
            } else if (less > 0) {
                whole = false;
            }
        }
        changes.sort(Comparator.comparing(Change::isOfNumbers).reversed());
        return new TextDifference(List.copyOf(changes), whole);
    }

    /// The differences; such as are parted by one equal character only are one.
    private static List<Span> spans(List<String> here, List<String> there) {
        var spans = new ArrayList<Span>();
        for (AbstractDelta<String> delta : DiffUtils.diff(here, there).getDeltas()) {
            int from = delta.getSource().getPosition();
            int clauseFrom = delta.getTarget().getPosition();
            var span = new Span(
                    from,
                    from + delta.getSource().size(),
                    clauseFrom,
                    clauseFrom + delta.getTarget().size());
            if (!spans.isEmpty() && from - spans.getLast().to() <= 1) {
                Span last = spans.removeLast();
                span = new Span(last.from(), span.to(), last.clauseFrom(), span.clauseTo());
            }
            spans.add(span);
        }
        return spans;
    }

    /// A changed number with what it counts, a changed character with its neighbours, as far as
    /// both texts have the
    /// same there: 以租代帮 for 以买代帮 tells more than 租 for 买.
    private static Span inItsWord(Span span, List<Token> here, List<Token> there) {
        boolean number = there.subList(span.clauseFrom(), span.clauseTo()).stream()
                .anyMatch(token -> Character.isDigit(token.text().charAt(0)));
        int before = 0;
        while (!number
                && before < BESIDE
                && goesOn(here, span.from() - before - 1)
                && goesOn(there, span.clauseFrom() - before - 1)) {
            before++;
        }
        int behind = 0;
        while (goesOn(here, span.to() + behind - 1)
                && goesOn(there, span.clauseTo() + behind - 1)
                && (behind < (number ? 1 : BESIDE) || isLatin(here.get(span.to() + behind)))) {
            behind++;
        }
        return new Span(span.from() - before, span.to() + behind, span.clauseFrom() - before, span.clauseTo() + behind);
    }

    /// Whether the token at this place and the next stand side by side, with no punctuation
    /// between them.
    private static boolean goesOn(List<Token> tokens, int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    private static boolean isLatin(Token token) {
        return token.text().charAt(0) < 0x250 && Character.isLetter(token.text().charAt(0));
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static String said(String text, List<Token> tokens, int from, int to) {
        return from == to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            boolean number = Character.isDigit(text.charAt(i));
            while (number && end < text.length() && isNumeric(text.charAt(end))) {
                end++;
            }
            if (number && end < text.length() && SCALES.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String folded = Fold.of(text.substring(i, end));
            if (!folded.isEmpty() && folded.charAt(0) != Fold.BREAK) {
                tokens.add(new Token(folded, i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isNumeric(char c) {
        return Character.isDigit(c) || c == '.' || c == '．';
    }
}
