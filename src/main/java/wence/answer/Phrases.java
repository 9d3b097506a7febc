package wence.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import wence.question.Language;

/// The fixed words of answers in one language, from `phrases.tsv` beside this class.
final class Phrases {
    private static final Map<Language, Phrases> BY_LANGUAGE = read();

    private final Map<String, String> words = new HashMap<>();

    private Phrases() {}

    static Phrases in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /// The words under this key, with `{0}`, `{1}` … filled in.
    ///
    /// @throws IllegalArgumentException when there is no such key
    String say(String key, String... values) {
        String phrase = words.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase '%s'".formatted(key));
        }
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", values[i]);
        }
        return phrase;
    }

    private static Map<Language, Phrases> read() {
        var chinese = new Phrases();
        var english = new Phrases();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && !line.startsWith("#")) {
                    chinese.words.put(cells[0], cells[1]);
                    english.words.put(cells[0], cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var both = new EnumMap<Language, Phrases>(Language.class);
        both.put(Language.CHINESE, chinese);
        both.put(Language.ENGLISH, english);
        return both;
    }
}
