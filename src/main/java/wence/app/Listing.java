package wence.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// Lists as JSON.
final class Listing {
    private static final JsonFactory JSON = new JsonFactory();

    private Listing() {}

    /// The JSON that the content writes, without a line end.
    static String write(Content content) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A field that holds a list of texts.
    static void texts(JsonGenerator out, String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    /// Where something stands, as two fields.
    static void span(JsonGenerator out, SourceSpan span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    /// What was left out of a plan, as a field.
    static void unplaced(JsonGenerator out, List<Unplaced> all) throws IOException {
        out.writeArrayFieldStart("unplaced");
        for (Unplaced unplaced : all) {
            out.writeStartObject();
            out.writeStringField("text", unplaced.text());
            span(out, unplaced.span());
            out.writeStringField("reason", unplaced.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// Writes one JSON value.
    interface Content {
        void to(JsonGenerator out) throws IOException;
    }
}
