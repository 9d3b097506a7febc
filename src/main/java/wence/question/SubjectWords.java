package wence.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a question is about, roughly: its words without those that only shape a question. 残疾人行动由谁牵头？ and
/// 请问哪个部门牵头残疾人行动 have the same. For telling which questions are alike; whoever wants to know what is asked
/// reads the question with [QuestionReader]. Immutable.
public final class SubjectWords {
    private final Lexicon lexicon = Lexicon.builtIn();

    /// The words in their order: unbroken runs of Chinese characters, and words of other scripts, in lower case. Empty
    /// when nothing but question words is left.
    public List<String> of(String question) {
        String folded = Normalizer.normalize(question, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var run = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            int character = folded.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!Character.isLetterOrDigit(character)) {
                close(run, words);
            } else if (!Character.isIdeographic(character)) {
                close(run, words);
                next = endOfWord(folded, at);
                addUnlessCue(folded.substring(at, next), words);
            } else {
                int cue = longestCue(folded, at);
                if (cue > 1) {
                    close(run, words);
                    next = at + cue;
                } else {
                    run.appendCodePoint(character);
                }
            }
            at = next;
        }
        close(run, words);
        return List.copyOf(words);
    }

    /// One character is too little to tell a question word from a part of another word, except at the end of a run.
    private void close(StringBuilder run, List<String> words) {
        int start = 0;
        int end = run.length();
        while (start < end && isCue(run.substring(start, start + 1))) {
            start++;
        }
        while (start < end && isCue(run.substring(end - 1, end))) {
            end--;
        }
        if (start < end) {
            words.add(run.substring(start, end));
        }
        run.setLength(0);
    }

    private void addUnlessCue(String word, List<String> words) {
        if (!isCue(word)) {
            words.add(word);
        }
    }

    private int longestCue(String text, int at) {
        for (int length = Math.min(lexicon.longest(), text.length() - at); length > 1; length--) {
            if (isCue(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isCue(String word) {
        return lexicon.cue(word).isPresent();
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Character.isLetterOrDigit(character) || Character.isIdeographic(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
