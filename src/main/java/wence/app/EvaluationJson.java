package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A run of question files as one JSON object, and what a comparison needs of an earlier one.
final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationJson() {}

    /// The object, without a line end.
    static String write(Evaluation evaluation) {
        return Listing.write(out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("all");
            figures(out, evaluation.all());
            out.writeEndObject();
            out.writeObjectFieldStart("kinds");
            for (Map.Entry<String, KindFigures> kind : evaluation.byKind().entrySet()) {
                out.writeObjectFieldStart(kind.getKey());
                figures(out, kind.getValue());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeArrayFieldStart("questions");
            for (Asked asked : evaluation.asked()) {
                question(out, asked);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void figures(JsonGenerator out, KindFigures figures) throws IOException {
        out.writeNumberField("n", figures.n());
        for (Verdict verdict : Verdict.values()) {
            out.writeNumberField(verdict.label(), figures.count(verdict));
        }
        share(out, "citationPrecision", figures.citations().precision());
        share(out, "citationRecall", figures.citations().recall());
        share(out, "exactQuotations", figures.citations().exactness());
        out.writeNumberField("p50", figures.p50());
        out.writeNumberField("p99", figures.p99());
    }

    private static void share(JsonGenerator out, String name, double share) throws IOException {
        if (Double.isNaN(share)) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, Math.round(share * 1e4) / 1e4);
        }
    }

    private static void question(JsonGenerator out, Asked asked) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", asked.file());
        out.writeStringField("id", asked.id());
        out.writeStringField("kind", asked.kind());
        out.writeStringField("q", asked.question());
        out.writeStringField("verdict", asked.verdict().label());
        out.writeStringField("status", asked.status());
        out.writeStringField("answer", asked.answer());
        Listing.texts(out, "differences", asked.differences());
        out.writeNumberField("micros", asked.micros());
        out.writeEndObject();
    }

    /// A question of an earlier run.
    record Earlier(String question, String verdict, String answer) {
        boolean isRight() {
            return verdict.equals(Verdict.RIGHT.label()) || verdict.equals(Verdict.REFUSED_RIGHTLY.label());
        }
    }

    /// The questions of an earlier run, by file and id.
    ///
    /// @throws Failure when the file is not what [#write] wrote
    static Map<String, Earlier> read(Path file) {
        JsonNode whole;
        try {
            whole = JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(file, e.getMessage()));
        }
        if (!whole.path("questions").isArray()) {
            throw new Failure("%s 不是 ./wence eval --json 的输出，不能用来比较。".formatted(file));
        }
        var earlier = new LinkedHashMap<String, Earlier>();
        for (JsonNode one : whole.path("questions")) {
            String name = one.path("file").asText() + " " + one.path("id").asText();
            earlier.put(
                    name.strip(),
                    new Earlier(
                            one.path("q").asText(),
                            one.path("verdict").asText(),
                            one.path("answer").asText()));
        }
        return earlier;
    }
}
