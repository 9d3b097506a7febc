package wence.question;

import java.util.ArrayList;
import java.util.List;

/// The Latin words of a text, folded so that case, plural and possessive make no difference.
record EnglishWords(List<Word> words) {
    /// @param folded as [EnglishForms#folded] has it
    record Word(String folded, int start, int end) {}

    private static final EnglishForms FORMS = EnglishForms.builtIn();

    static EnglishWords of(String text) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordCharacter(text, i);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(FORMS.folded(text.substring(start, i)), start, i));
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

    /// The words from one to another, joined by blanks.
    String phrase(int from, int to) {
        return String.join(
                " ", words.subList(from, to).stream().map(Word::folded).toList());
    }
}
