package wence.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.PlanFacts;

/// Writes the metadata file of a plan; [FactsReader] reads it.
final class FactsFile {
    private FactsFile() {}

    /// The word for a level in the file: `county`.
    static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static String print(PlanFacts facts) {
        var out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            json.writeStringField("title", facts.title());
            write(json, "issuer", facts.issuer());
            write(json, "level", facts.level().map(FactsFile::word));
            write(json, "place", facts.place());
            if (facts.period().isPresent()) {
                Period period = facts.period().get();
                json.writeObjectFieldStart("period");
                json.writeNumberField("from", period.from());
                json.writeNumberField("to", period.to());
                json.writeEndObject();
            }
            write(json, "date", facts.date().map(Object::toString));
            write(json, "number", facts.number());
            write(json, "source", facts.source());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static DefaultPrettyPrinter layout() {
        var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return layout;
    }
}
