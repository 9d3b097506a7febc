package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import wence.admin.Status;
import wence.library.Act;
import wence.search.IndexGeneration;

/// How a home is, for people and for programs.
final class StatusLines {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private StatusLines() {}

    static String text(Status status, ZoneId zone) {
        var text = new StringBuilder();
        text.append(status.generation()
                .map(held -> "索引：%s，%s 建立，%d KB%s\n"
                        .formatted(
                                held.name(),
                                second(held.built(), zone),
                                held.bytes() >> 10,
                                status.isCurrent() ? "" : "；方案在那以后有改动，下次打开时重建"))
                .orElse("还没有索引。\n"));
        text.append("方案：%d 个，条款 %d 条\n".formatted(status.plans(), status.clauses()));
        text.append("大小：方案 %d KB，索引 %d KB，会话 %d KB，历次内容 %d KB\n"
                .formatted(
                        status.sizes().plans() >> 10,
                        status.sizes().index() >> 10,
                        status.sizes().store() >> 10,
                        status.sizes().acts() >> 10));
        text.append("待发布的草稿：%d 份\n".formatted(status.drafts()));
        text.append(status.last()
                .map(act -> "上次改动：%s，%s%s\n"
                        .formatted(
                                act.chinese(), second(act.at(), zone), act.who().isEmpty() ? "" : "，" + act.who()))
                .orElse("还没有改动记录。\n"));
        text.append(status.error()
                .map(error -> "上次出错：%s，%s\n".formatted(second(error.at(), zone), error.sentence()))
                .orElse("没有出错。\n"));
        return text.toString();
    }

    private static String second(Instant time, ZoneId zone) {
        return SECOND.format(time.atZone(zone));
    }

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
