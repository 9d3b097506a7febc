package wence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import wence.search.ClauseFields.Field;

/// How much each field counts; the numbers stand in `weights.properties`.
///
/// @param characters by field, for single characters and pairs
/// @param words by field, for the words that smartcn cuts
record Weights(Map<Field, Float> characters, Map<Field, Float> words) {
    Weights {
        characters = Map.copyOf(characters);
        words = Map.copyOf(words);
    }

    /// Zero for a field that is not searched by characters.
    float ofCharacters(Field field) {
        return characters.getOrDefault(field, 0f);
    }

    /// Zero for a field that is not searched by words.
    float ofWords(Field field) {
        return words.getOrDefault(field, 0f);
    }

    /// The weights that ship with the program.
    static Weights shipped() {
        var properties = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("weights.properties is missing beside " + Weights.class.getName());
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(properties);
    }

    /// @throws IllegalArgumentException for an unknown name and for a weight that is not a number
    ///     above zero
    static Weights of(Properties properties) {
        var characters = new EnumMap<Field, Float>(Field.class);
        var words = new EnumMap<Field, Float>(Field.class);
        for (String name : properties.stringPropertyNames()) {
            int dot = name.lastIndexOf('.');
            Field field = Field.valueOf(name.substring(0, Math.max(dot, 0)).toUpperCase(Locale.ROOT));
            float weight = Float.parseFloat(properties.getProperty(name));
            if (!(weight > 0) || weight > 1000) {
                throw new IllegalArgumentException("need 0 < weight <= 1000 for %s, got %s".formatted(name, weight));
            }
            switch (name.substring(dot + 1)) {
                case "characters" -> characters.put(field, weight);
                case "words" -> words.put(field, weight);
                default -> throw new IllegalArgumentException("need .characters or .words, got " + name);
            }
        }
        return new Weights(characters, words);
    }
}
