package wence.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wence.plan.SourceSpan;

/// A text in the form in which words are compared, which remembers where each of its characters came from.
///
/// Width, letter case and traditional characters are folded; blanks, quotes and brackets are left
/// out, so that a word is met across a line break; no word runs on across other punctuation.
/// Immutable.
public final class Folded {
    private static final TraditionalCharacters TRADITIONAL = TraditionalCharacters.builtIn();

    private final String text;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, String letters, int[] starts, int[] ends) {
        this.text = text;
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    /// Folds a text.
    public static Folded of(String text) {
        var wide = new StringBuilder(text.length());
        int[] start = new int[text.length() + 8];
        int[] end = new int[text.length() + 8];
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            String folded = folded(text.substring(at, next));
            if (wide.length() + folded.length() > start.length) {
                start = Arrays.copyOf(start, 2 * start.length + folded.length());
                end = Arrays.copyOf(end, start.length);
            }
            Arrays.fill(start, wide.length(), wide.length() + folded.length(), at);
            Arrays.fill(end, wide.length(), wide.length() + folded.length(), next);
            wide.append(folded);
            at = next;
        }
        return kept(text, simplified(wide.toString()), start, end);
    }

    private static String folded(String character) {
        return character.charAt(0) < 0x80 || isHan(character)
                ? character.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Such a character is its own normal form.
    private static boolean isHan(String character) {
        return character.charAt(0) >= 0x4E00 && character.charAt(0) <= 0x9FFF;
    }

    /// The same length, so that the places stay.
    private static String simplified(String text) {
        String simplified = TRADITIONAL.simplified(text);
        return simplified.length() == text.length() ? simplified : text;
    }

    private static Folded kept(String text, String wide, int[] start, int[] end) {
        var letters = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            boolean isKept = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || c == '%'
                    || c == '‰'
                    || (c == '.' && Fold.isBetweenDigits(wide, i));
            boolean isBreak = !isKept
                    && !Fold.isTransparent(c)
                    && !letters.isEmpty()
                    && letters.charAt(letters.length() - 1) != Fold.BREAK;
            if (isKept || isBreak) {
                start[letters.length()] = start[i];
                end[letters.length()] = end[i];
                letters.append(isKept ? c : Fold.BREAK);
            }
        }
        int length = letters.length();
        return new Folded(text, letters.toString(), Arrays.copyOf(start, length), Arrays.copyOf(end, length));
    }

    /// The characters that count, a bar in the place of punctuation.
    public String letters() {
        return letters;
    }

    /// Where these folded characters stand in the text as it was written, in order, without overlaps.
    public List<SourceSpan> places(String form) {
        var places = new ArrayList<SourceSpan>();
        if (form.isEmpty()) {
            return places;
        }
        for (int at = Sought.find(letters, form, 0); at >= 0; at = Sought.find(letters, form, at + form.length())) {
            places.add(new SourceSpan(starts[at], ends[at + form.length() - 1]));
        }
        return places;
    }

    /// The text as it was written.
    String text() {
        return text;
    }

    /// The text with other characters in the place of these folded ones.
    String with(int start, int end, String instead) {
        return text.substring(0, starts[start]) + instead + text.substring(ends[end - 1]);
    }
}
