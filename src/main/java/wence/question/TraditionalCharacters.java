package wence.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Traditional characters become simplified ones, character by character, with some words that go another way.
final class TraditionalCharacters {
    private record Word(String traditional, String simplified) {}

    private static final Word NONE = new Word("", "");

    private final String sorted;
    private final String simplified;
    private final List<Word> words;

    private TraditionalCharacters(String sorted, String simplified, List<Word> words) {
        if (sorted.length() != simplified.length()) {
            throw new IllegalStateException("need as many simplified as traditional characters, got "
                    + simplified.length() + " and " + sorted.length());
        }
        this.sorted = sorted;
        this.simplified = simplified;
        this.words = List.copyOf(words);
    }

    static TraditionalCharacters builtIn() {
        try (InputStream in = TraditionalCharacters.class.getResourceAsStream("traditional.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table traditional.tsv");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TraditionalCharacters read(String tsv) {
        var sorted = new StringBuilder();
        var simplified = new StringBuilder();
        var words = new ArrayList<Word>();
        for (String line : tsv.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (line.startsWith("*")) {
                words.add(new Word(line.substring(1, tab), line.substring(tab + 1)));
            } else if (tab > 0 && !line.startsWith("#")) {
                sorted.append(line, 0, tab);
                simplified.append(line, tab + 1, line.length());
            }
        }
        return new TraditionalCharacters(sorted.toString(), simplified.toString(), words);
    }

    /// The text with every traditional character replaced; the same text when it has none.
    String simplified(String text) {
        var changed = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Word word = wordAt(text, at);
            if (word.traditional().isEmpty()) {
                changed.append(simplified(text.charAt(at)));
                at++;
            } else {
                changed.append(word.simplified());
                at += word.traditional().length();
            }
        }
        return changed.toString();
    }

    private Word wordAt(String text, int at) {
        for (Word word : words) {
            if (text.startsWith(word.traditional(), at)) {
                return word;
            }
        }
        return NONE;
    }

    private char simplified(char c) {
        if (c < sorted.charAt(0)) {
            return c;
        }
        int low = 0;
        int high = sorted.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char there = sorted.charAt(middle);
            if (there == c) {
                return simplified.charAt(middle);
            }
            if (there < c) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return c;
    }
}
