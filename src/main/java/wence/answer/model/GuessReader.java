package wence.answer.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Guess;
import wence.answer.Guess.Wish;
import wence.question.Language;

/// Reads what a model says that a question means: a JSON object, whatever stands around it, or a translation in one
/// line.
final class GuessReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// More names of a kind, and longer ones, are not read.
    private static final int MOST = 5;

    private static final int LONGEST = 100;

    private GuessReader() {}

    /// Reads one of the two, by the language of the question; empty when it is not that.
    static Optional<Guess> read(String text, Language language) {
        return switch (language) {
            case CHINESE -> object(text);
            case ENGLISH -> translation(text);
        };
    }

    private static Optional<Guess> object(String text) {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            JsonNode object = JSON.readTree(text.substring(start, end + 1));
            return Optional.of(new Guess(
                    wish(object.path("intent").asText("")),
                    names(object.path("plans")),
                    names(object.path("items")),
                    names(object.path("agencies")),
                    line(object.path("search").asText(""))));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Guess> translation(String text) {
        return text.lines()
                .map(GuessReader::line)
                .filter(line -> line.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(line -> new Guess(Wish.CONTENTS, List.of(), List.of(), List.of(), line));
    }

    private static Wish wish(String intent) {
        return switch (intent) {
            case "lead" -> Wish.LEAD;
            case "support" -> Wish.SUPPORT;
            case "duties" -> Wish.DUTIES;
            case "number" -> Wish.TARGETS;
            case "when" -> Wish.WHEN;
            default -> Wish.CONTENTS;
        };
    }

    private static List<String> names(JsonNode array) {
        var names = new ArrayList<String>();
        for (JsonNode name : array) {
            String line = line(name.asText(""));
            if (!line.isEmpty() && names.size() < MOST) {
                names.add(line);
            }
        }
        return names;
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST ? line : "";
    }
}
