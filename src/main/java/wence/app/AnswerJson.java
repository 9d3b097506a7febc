package wence.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wence.answer.Answer;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Answer.Unclear;
import wence.answer.AnswerText;
import wence.answer.Citation;
import wence.answer.StatedDuty;
import wence.answer.StatedTarget;
import wence.answer.StatedTime;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// An answer as one line of JSON, in the form that other programs rely on.
final class AnswerJson {
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerJson() {}

    /// The answer's status word.
    static String status(Answer answer) {
        return switch (answer) {
            case Answered a -> "answered";
            case NotStated n -> "not-stated";
            case NotFound n -> "not-found";
            case Unclear u -> "unclear";
        };
    }

    /// The line, without a line end.
    ///
    /// @param id the question's id; null when it has none
    /// @param took how long answering took
    static String line(@Nullable String id, String question, Answer answer, Duration took) {
        var out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            if (id != null) {
                json.writeStringField("id", id);
            }
            json.writeStringField("q", printable(question));
            json.writeStringField("status", status(answer));
            json.writeStringField("answer", AnswerText.body(answer));
            json.writeArrayFieldStart("citations");
            for (Citation citation : answer.said().citations()) {
                citation(json, citation);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("duties");
            for (StatedDuty duty : answer.said().duties()) {
                duty(json, duty);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("targets");
            for (StatedTarget target : answer.said().targets()) {
                target(json, target);
            }
            json.writeEndArray();
            if (answer instanceof Unclear unclear) {
                choices(json, unclear);
            }
            json.writeNumberField(
                    "millis", BigDecimal.valueOf(took.toNanos(), 6).setScale(1, RoundingMode.HALF_UP));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// A lone surrogate cannot be written as UTF-8.
    private static String printable(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static void citation(JsonGenerator json, Citation citation) throws IOException {
        Plan plan = citation.plan();
        json.writeStartObject();
        json.writeNumberField("n", citation.number());
        json.writeStringField("plan", plan.id());
        json.writeStringField("planTitle", plan.facts().title());
        json.writeStringField("section", citation.clause().section().toString());
        json.writeStringField("heading", heading(plan, citation.clause().section()));
        json.writeStringField("clause", citation.clause().id());
        json.writeStringField("quote", citation.quote());
        json.writeStringField("file", plan.file());
        json.writeNumberField("start", citation.clause().span().start());
        json.writeNumberField("end", citation.clause().span().end());
        if (citation.page().isPresent()) {
            json.writeNumberField("page", citation.page().getAsInt());
        } else {
            json.writeNullField("page");
        }
        json.writeEndObject();
    }

    private static void duty(JsonGenerator json, StatedDuty stated) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", stated.plan().id());
        json.writeStringField("section", stated.duty().section().toString());
        json.writeStringField("heading", name(stated.plan(), stated.duty().section()));
        json.writeStringField("role", stated.duty().role().label());
        json.writeArrayFieldStart("agencies");
        for (String agency : stated.duty().agencies()) {
            json.writeString(agency);
        }
        json.writeEndArray();
        json.writeNumberField("citation", stated.citation());
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, StatedTarget stated) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", stated.plan().id());
        json.writeStringField("section", stated.target().section().toString());
        json.writeStringField("measure", stated.target().measure());
        json.writeStringField("value", stated.target().value());
        String time = StatedTime.of(stated.plan(), stated.target())
                .map(StatedTime::time)
                .orElse(null);
        json.writeStringField("time", time);
        json.writeNumberField("citation", stated.citation());
        json.writeEndObject();
    }

    private static void choices(JsonGenerator json, Unclear unclear) throws IOException {
        json.writeArrayFieldStart("choices");
        List<String> questions =
                unclear.choices().stream().map(Answer.Choice::question).toList();
        for (String question : questions) {
            json.writeString(question);
        }
        json.writeEndArray();
    }

    /// The heading as written; empty for a preamble or a lost heading.
    static String heading(Plan plan, SectionPath path) {
        return plan.section(path).map(Section::heading).orElse("");
    }

    /// The heading without its ordinal.
    static String name(Plan plan, SectionPath path) {
        return plan.section(path).map(Section::name).orElse("");
    }
}
