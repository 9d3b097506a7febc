package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import wence.plan.Period;
import wence.plan.PlanFacts;

/// The facts of a plan as JSON fields; what is not known is null.
final class PlanJson {
    private PlanJson() {}

    static void facts(JsonGenerator out, PlanFacts facts) throws IOException {
        out.writeStringField("title", facts.title());
        out.writeStringField("issuer", facts.issuer().orElse(null));
        out.writeStringField(
                "level",
                facts.level()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        out.writeStringField("place", facts.place().orElse(null));
        if (facts.period().isPresent()) {
            Period period = facts.period().get();
            out.writeObjectFieldStart("period");
            out.writeNumberField("from", period.from());
            out.writeNumberField("to", period.to());
            out.writeEndObject();
        } else {
            out.writeNullField("period");
        }
        out.writeStringField("date", facts.date().map(Object::toString).orElse(null));
        out.writeStringField("number", facts.number().orElse(null));
    }
}
