package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import wence.admin.Status;
import wence.library.Act;
import wence.search.IndexGeneration;

/// How a home is, for programs.
final class StatusLines {
    private StatusLines() {}

    static String json(Status status) {
        return Listing.write(out -> {
                    out.writeStartObject();
                    out.writeFieldName("generation");
                    generation(out, status.generation());
                    out.writeBooleanField("current", status.isCurrent());
                    out.writeNumberField("plans", status.plans());
                    out.writeNumberField("clauses", status.clauses());
                    out.writeObjectFieldStart("bytes");
                    out.writeNumberField("plans", status.sizes().plans());
                    out.writeNumberField("index", status.sizes().index());
                    out.writeNumberField("store", status.sizes().store());
                    out.writeNumberField("acts", status.sizes().acts());
                    out.writeEndObject();
                    out.writeNumberField("drafts", status.drafts());
                    out.writeFieldName("last");
                    act(out, status.last());
                    out.writeFieldName("error");
                    error(out, status.error());
                    out.writeEndObject();
                })
                + "\n";
    }

    private static void generation(JsonGenerator out, Optional<IndexGeneration> held) throws IOException {
        if (held.isEmpty()) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringField("name", held.get().name());
        out.writeStringField("built", held.get().built().toString());
        out.writeNumberField("bytes", held.get().bytes());
        out.writeEndObject();
    }

    private static void act(JsonGenerator out, Optional<Act> last) throws IOException {
        if (last.isEmpty()) {
            out.writeNull();
            return;
        }
        Act act = last.get();
        out.writeStartObject();
        out.writeNumberField("number", act.number());
        out.writeStringField("kind", act.kind().word());
        out.writeArrayFieldStart("plans");
        for (String plan : act.plans()) {
            out.writeString(plan);
        }
        out.writeEndArray();
        out.writeStringField("who", act.who());
        out.writeStringField("at", act.at().toString());
        out.writeEndObject();
    }

    private static void error(JsonGenerator out, Optional<Status.Trouble> error) throws IOException {
        if (error.isEmpty()) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringField("at", error.get().at().toString());
        out.writeStringField("sentence", error.get().sentence());
        out.writeEndObject();
    }
}
