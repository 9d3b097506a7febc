package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The Latin words of a text, folded so that case, plural and possessive make no difference.
record EnglishWords(List<Word> words) {
    /// @param folded lower case, without a plural's or possessive's s
    record Word(String folded, int start, int end) {}

    static EnglishWords of(String text) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordCharacter(text, i);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(folded(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return new EnglishWords(List.copyOf(words));
    }

    private static boolean isWordCharacter(String text, int i) {
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || ((c == '\'' || c == '’' || c == '&')
                        && i > 0
                        && i + 1 < text.length()
                        && isLetter(text.charAt(i - 1)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.replace("'", "");
        return singular(bare);
    }

    /// Rough, but the same for table and text: `agencies`, `agency` -> `agency`; `classes` -> `class`.
    private static String singular(String word) {
        if (word.length() <= 3
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    /// The words from one to another, joined by blanks.
    String phrase(int from, int to) {
        return String.join(
                " ", words.subList(from, to).stream().map(Word::folded).toList());
    }
}
