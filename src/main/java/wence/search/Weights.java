package wence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import wence.search.ClauseFields.Field;

/// How much each field, each signal and each sign of an answer counts; the numbers stand in
/// `weights.properties`.
///
/// @param characters by field, for single characters and pairs
/// @param words by field, for the words that smartcn cuts
/// @param signals by which clauses are ranked
/// @param signs by which an answer is thought to be there, where there is no meaning to look at
/// @param signsWithMeaning the same, where there is
record Weights(
        Map<Field, Float> characters,
        Map<Field, Float> words,
        Map<Signal, Float> signals,
        Map<Sign, Float> signs,
        Map<Sign, Float> signsWithMeaning) {
    Weights {
        characters = Map.copyOf(characters);
        words = Map.copyOf(words);
        signals = Map.copyOf(signals);
        signs = Map.copyOf(signs);
        signsWithMeaning = Map.copyOf(signsWithMeaning);
    }

    /// Zero for a field that is not searched by characters.
    float ofCharacters(Field field) {
        return characters.getOrDefault(field, 0f);
    }

    /// Zero for a field that is not searched by words.
    float ofWords(Field field) {
        return words.getOrDefault(field, 0f);
    }

    /// Zero for a signal that does not count.
    float of(Signal signal) {
        return signals.getOrDefault(signal, 0f);
    }

    /// The weights that ship with the program.
    static Weights shipped() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("weights.properties is missing beside " + Weights.class.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weights read(Reader from) throws IOException {
        var properties = new Properties();
        properties.load(from);
        return of(properties);
    }

    /// @throws IllegalArgumentException for an unknown name, for a weight of a field or a signal
    ///     that is not a number above zero, and for anything that is not a number
    static Weights of(Properties properties) {
        Reading weights = open();
        for (String name : properties.stringPropertyNames()) {
            weights.put(name, Float.parseFloat(properties.getProperty(name)));
        }
        return new Weights(
                weights.characters(), weights.words(), weights.signals(), weights.signs(), weights.signsWithMeaning());
    }

    private static Reading open() {
        return new Reading(
                new EnumMap<>(Field.class),
                new EnumMap<>(Field.class),
                new EnumMap<>(Signal.class),
                new EnumMap<>(Sign.class),
                new EnumMap<>(Sign.class));
    }

    /// Weights while they are read.
    private record Reading(
            EnumMap<Field, Float> characters,
            EnumMap<Field, Float> words,
            EnumMap<Signal, Float> signals,
            EnumMap<Sign, Float> signs,
            EnumMap<Sign, Float> signsWithMeaning) {
        void put(String name, float weight) {
            int dot = Math.max(name.lastIndexOf('.'), 0);
            String group = name.substring(0, dot);
            String last = name.substring(name.lastIndexOf('.') + 1);
            switch (group) {
                case "signal" -> signals.put(Signal.valueOf(constant(last)), positive(name, weight));
                case "sign" -> signs.put(Sign.valueOf(constant(last)), weight);
                case "sign.meaning" -> signsWithMeaning.put(Sign.valueOf(constant(last)), weight);
                default -> {
                    Field field = Field.valueOf(constant(group));
                    switch (last) {
                        case "characters" -> characters.put(field, positive(name, weight));
                        case "words" -> words.put(field, positive(name, weight));
                        default -> throw new IllegalArgumentException("need .characters or .words, got " + name);
                    }
                }
            }
        }

        private static String constant(String name) {
            return name.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        private static float positive(String name, float weight) {
            if (!(weight > 0) || weight > 1000) {
                throw new IllegalArgumentException("need 0 < weight <= 1000 for %s, got %s".formatted(name, weight));
            }
            return weight;
        }
    }
}
