package wence.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The words that questions are made of: cues, and synonyms for the words of plans.
///
/// Read once from `cues.tsv` and `synonyms.tsv` beside this class; immutable.
final class Lexicon {
    private final Map<String, Cue> cues = new LinkedHashMap<>();
    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();
    private final int longest;

    private Lexicon() {
        rows("cues.tsv", (kind, words) -> {
            for (String word : words) {
                cues.putIfAbsent(word, Cue.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        });
        rows("synonyms.tsv", (word, inPlans) -> synonyms.put(word, List.of(inPlans)));
        int max = 0;
        for (String word : cues.keySet()) {
            max = Math.max(max, word.length());
        }
        for (String word : synonyms.keySet()) {
            max = Math.max(max, word.length());
        }
        longest = max;
    }

    /// The built-in lexicon.
    static Lexicon builtIn() {
        return new Lexicon();
    }

    /// What this word says about a question, if it is a cue.
    Optional<Cue> cue(String word) {
        return Optional.ofNullable(cues.get(word));
    }

    /// How plans may write what a person calls by this word; empty when nothing is known.
    List<String> synonyms(String word) {
        return synonyms.getOrDefault(word, List.of());
    }

    /// The cues of this kind, in the order of the table.
    List<String> words(Cue kind) {
        return cues.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Every cue and every word with synonyms.
    List<String> words() {
        return Stream.concat(cues.keySet().stream(), synonyms.keySet().stream()).toList();
    }

    /// Whether the word is a cue or has synonyms.
    boolean knows(String word) {
        return cues.containsKey(word) || synonyms.containsKey(word);
    }

    /// Length in UTF-16 code units of the longest word.
    int longest() {
        return longest;
    }

    private static void rows(String resource, BiConsumer<String, String[]> row) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    row.accept(
                            line.substring(0, tab),
                            line.substring(tab + 1).strip().split(" +"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
