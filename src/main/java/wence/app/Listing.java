package wence.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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

    /// Writes one JSON value.
    interface Content {
        void to(JsonGenerator out) throws IOException;
    }
}
