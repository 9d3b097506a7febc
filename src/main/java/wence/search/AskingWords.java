package wence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that make a question of a sentence and say nothing of what it is about: 什么, 如何, 请问.
final class AskingWords {
    private static final Pattern ALL = read();

    private AskingWords() {}

    /// The text with a comma in the place of every such word.
    static String without(String text) {
        return ALL.matcher(text).replaceAll("，");
    }

    private static Pattern read() {
        try (InputStream in = AskingWords.class.getResourceAsStream("asking-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("asking-words.txt is missing beside " + AskingWords.class.getName());
            }
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
