package wence.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.PlanFacts;

/// Reads the metadata file of one plan. A mistake is noted with its line and passed over, so that
/// what the file says rightly still counts.
final class FactsReader {
    private static final List<String> TEXTS = List.of("title", "issuer", "place", "number", "source");
    private static final String FIELDS = "title、issuer、level、place、period、date、number、source";

    private final String file;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private Optional<Level> level = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    private FactsReader(String file) {
        this.file = file;
    }

    /// @param file the metadata file's name, for the sentences
    /// @param otherwise what the text itself says; counts where the file says nothing
    static ReadFacts read(String file, String json, PlanFacts otherwise) {
        var reader = new FactsReader(file);
        String bare = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (JsonParser parser = new JsonFactory().createParser(bare)) {
            reader.readAll(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            reader.mistake(line, "不是合法的 JSON，请检查引号、逗号和括号");
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string", e);
        }
        return new ReadFacts(reader.facts(otherwise), reader.mistakes);
    }

    private PlanFacts facts(PlanFacts otherwise) {
        return new PlanFacts(
                otherwise.id(),
                texts.getOrDefault("title", otherwise.title()),
                text("issuer").or(otherwise::issuer),
                level.or(otherwise::level),
                text("place").or(otherwise::place),
                period.or(otherwise::period),
                date.or(otherwise::date),
                text("number").or(otherwise::number),
                text("source"));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private void readAll(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            mistake(line(json), "应以“{”开头，是一个对象");
            return;
        }
        var seen = new HashSet<String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!seen.add(name)) {
                mistake(line(json), "“%s”写了两次".formatted(name));
            }
            json.nextToken();
            readField(name, json);
        }
        if (json.nextToken() != null) {
            mistake(line(json), "最后的“}”之后还有内容");
        }
    }

    private void readField(String name, JsonParser json) throws IOException {
        if (TEXTS.contains(name)) {
            readText(name, json).ifPresent(value -> texts.put(name, value));
        } else if (name.equals("level")) {
            int line = line(json);
            readText(name, json).ifPresent(word -> level = level(word, line));
        } else if (name.equals("date")) {
            int line = line(json);
            readText(name, json).ifPresent(written -> date = date(written, line));
        } else if (name.equals("period")) {
            readPeriod(json);
        } else {
            mistake(line(json), "不认识“%s”；可用的有 %s".formatted(name, FIELDS));
            json.skipChildren();
        }
    }

    /// Empty for `null` and for what is no text.
    private Optional<String> readText(String name, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING && !json.getText().isBlank()) {
            return Optional.of(json.getText().strip());
        }
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            mistake(line(json), "“%s”应是引号里的文字，不能为空".formatted(name));
            json.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<Level> level(String word, int line) {
        for (Level each : Level.values()) {
            if (FactsFile.word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        String words = Stream.of(Level.values()).map(FactsFile::word).collect(Collectors.joining("、"));
        mistake(line, "“level”应是 %s 之一，现为“%s”".formatted(words, word));
        return Optional.empty();
    }

    private Optional<LocalDate> date(String written, int line) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            mistake(line, "“date”应是 2021-09-28 这样的日期，现为“%s”".formatted(written));
            return Optional.empty();
        }
    }

    private void readPeriod(JsonParser json) throws IOException {
        int line = line(json);
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            mistake(line, "“period”应写作 {\"from\": 2021, \"to\": 2025}");
            return;
        }
        var years = new HashMap<String, Integer>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            boolean isYear = json.nextToken() == JsonToken.VALUE_NUMBER_INT
                    && json.getText().length() <= 9;
            if (isYear && (name.equals("from") || name.equals("to"))) {
                years.put(name, json.getIntValue());
            } else {
                mistake(line(json), "“period”里的“%s”应是 from 或 to，值是年份".formatted(name));
                json.skipChildren();
            }
        }
        period = period(years, line);
    }

    private Optional<Period> period(Map<String, Integer> years, int line) {
        Integer from = years.get("from");
        Integer to = years.get("to");
        if (from == null || to == null) {
            mistake(line, "“period”应同时有 from 和 to");
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(from, to));
        } catch (IllegalArgumentException e) {
            mistake(line, "“period”应是 1949 到 2100 之间、先后不颠倒的年份，现为 %d 到 %d".formatted(from, to));
            return Optional.empty();
        }
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private void mistake(int line, String what) {
        mistakes.add("%s 第 %d 行：%s。".formatted(file, Math.max(1, line), what));
    }
}
