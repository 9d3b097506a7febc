package wence.question;

import java.util.List;

/// What somebody wants to look up: words, each of which a text has or has not.
///
/// @param phrases what was typed between blanks and punctuation, each once, in order; empty when
///     nothing readable was
public record Sought(List<Phrase> phrases) {
    public Sought {
        phrases = List.copyOf(phrases);
    }

    /// Words that were typed in one.
    ///
    /// @param typed the whole, folded
    /// @param words what it is made of; never empty
    public record Phrase(String typed, List<Term> words) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// The words of all phrases, each once, in order.
    public List<Term> words() {
        return phrases.stream()
                .flatMap(phrase -> phrase.words().stream())
                .distinct()
                .toList();
    }

    /// Whether the folded text has every phrase just as it was typed.
    public boolean isSaidIn(String letters) {
        return phrases.stream().allMatch(phrase -> find(letters, phrase.typed(), 0) >= 0);
    }

    /// Whether the folded text has the word under any of its forms.
    public static boolean has(String letters, Term word) {
        return word.forms().stream().anyMatch(form -> find(letters, form, 0) >= 0);
    }

    /// Where the form stands next, or -1. A number or a word in Latin letters is not met inside a longer one.
    static int find(String letters, String form, int from) {
        int at = letters.indexOf(form, from);
        while (at >= 0
                && (goesOn(letters, at - 1, at) || goesOn(letters, at + form.length() - 1, at + form.length()))) {
            at = letters.indexOf(form, at + 1);
        }
        return at;
    }

    /// Whether the two neighbours are digits both, or Latin letters both.
    private static boolean goesOn(String letters, int left, int right) {
        if (left < 0 || right >= letters.length()) {
            return false;
        }
        char a = letters.charAt(left);
        char b = letters.charAt(right);
        return (Character.isDigit(a) && Character.isDigit(b)) || (isLatin(a) && isLatin(b));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
