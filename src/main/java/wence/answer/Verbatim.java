package wence.answer;

import java.util.List;
import java.util.Map;

/// Whether a statement is a whole stretch of a clause, letter for letter, with nothing around it but words that state
/// nothing: then there is nothing in it that could be paired otherwise.
final class Verbatim {
    /// Fewer characters could be put together by chance.
    private static final int LEAST = 8;

    /// The items of a list are not whole without one another.
    private static final char LISTING = '、';

    /// Behind these a stretch goes on: what is quoted may hang on the word before it.
    private static final String NO_BORDER = LISTING + "“「『\"(";

    private Verbatim() {}

    static boolean isIn(String statement, String clause, AtomLexer lexer) {
        String said = AtomLexer.folded(statement);
        String text = AtomLexer.folded(clause);
        for (int start = 0; start + LEAST <= said.length(); start++) {
            int end = start + commonFrom(said, start, text);
            if (end - start >= LEAST) {
                return saysNothing(said.substring(0, start), lexer) && saysNothing(said.substring(end), lexer);
            }
        }
        return false;
    }

    /// How many characters from here on are a stretch of the text between two marks of punctuation.
    private static int commonFrom(String said, int start, String text) {
        int longest = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at > 0
                    && (Character.isLetterOrDigit(text.charAt(at - 1))
                            || NO_BORDER.indexOf(text.charAt(at - 1)) >= 0)) {
                continue;
            }
            int length = 0;
            while (start + length < said.length()
                    && at + length < text.length()
                    && said.charAt(start + length) == text.charAt(at + length)) {
                length++;
            }
            boolean isWhole = at + length == text.length() || isMark(text.charAt(at + length));
            longest = Math.max(longest, isWhole ? length : 0);
        }
        return longest;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != LISTING && c != '%' && c != '.' && c != '+';
    }

    private static boolean saysNothing(String rest, AtomLexer lexer) {
        List<Atom> atoms = lexer.of(rest, Map.of());
        return atoms.stream().noneMatch(Atom::isFact)
                && !StrictWords.hasAny(atoms)
                && Cover.missing(atoms, List.of(), place -> false).isEmpty();
    }
}
