package wence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import wence.search.ClauseFields.Field;

/// How much each field, each signal and each sign of an answer counts; the numbers stand in
/// `weights.properties`.
///
/// @param fields how much a character or a pair in each field counts
/// @param signals by which clauses are ranked
/// @param signs by which an answer is thought to be there, where there is no meaning to look at
/// @param signsWithMeaning the same, where there is
record Weights(
        Map<Field, Float> fields,
        Map<Signal, Float> signals,
        Map<Sign, Float> signs,
        Map<Sign, Float> signsWithMeaning) {
    Weights {
        fields = Map.copyOf(fields);
        signals = Map.copyOf(signals);
        signs = Map.copyOf(signs);
        signsWithMeaning = Map.copyOf(signsWithMeaning);
    }

    /// Zero for a field that is not searched.
    float of(Field field) {
        return fields.getOrDefault(field, 0f);
    }

    /// Zero for a signal that does not count.
    float of(Signal signal) {
        return signals.getOrDefault(signal, 0f);
    }

    /// The name of a signal's weight.
    static String name(Signal signal) {
        return "signal." + signal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of a field's weight.
    static String name(Field field) {
        return "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same, but that what bears this name does not count.
    Weights without(String name) {
        var fewerFields = new HashMap<>(fields);
        fewerFields.keySet().removeIf(field -> name(field).equals(name));
        var fewerSignals = new HashMap<>(signals);
        fewerSignals.keySet().removeIf(signal -> name(signal).equals(name));
        return new Weights(fewerFields, fewerSignals, signs, signsWithMeaning);
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
        return new Weights(weights.fields(), weights.signals(), weights.signs(), weights.signsWithMeaning());
    }

    private static Reading open() {
        return new Reading(
                new EnumMap<>(Field.class),
                new EnumMap<>(Signal.class),
                new EnumMap<>(Sign.class),
                new EnumMap<>(Sign.class));
    }

    /// Weights while they are read.
    private record Reading(
            EnumMap<Field, Float> fields,
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
                case "field" -> fields.put(Field.valueOf(constant(last)), positive(name, weight));
                default -> throw new IllegalArgumentException("need field., signal. or sign., got " + name);
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
