package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import wence.admin.ChangeLines;
import wence.app.DiffCommand.Comparison;
import wence.library.PlanDifference;
import wence.library.PlanDifference.DutyChange;
import wence.library.PlanDifference.TargetChange;
import wence.plan.Section;
import wence.plan.Target;

/// What changed between two texts of a plan, for people and for programs.
final class DiffLines {
    private DiffLines() {}

    static String text(Comparison compared) {
        return "%s：%s → %s\n".formatted(compared.plan().facts().title(), compared.before(), compared.after())
                + changes(compared.difference());
    }

    /// The changes alone.
    static String changes(PlanDifference changes) {
        return String.join("\n", ChangeLines.of(changes)) + "\n";
    }

    static String json(Comparison compared) {
        PlanDifference changes = compared.difference();
        return Listing.write(out -> {
            out.writeStartObject();
            out.writeStringField("plan", compared.plan().id());
            out.writeStringField("before", compared.before());
            out.writeStringField("after", compared.after());
            sections(out, "added", changes.added());
            sections(out, "dropped", changes.dropped());
            out.writeArrayFieldStart("duties");
            for (DutyChange duty : changes.duties()) {
                out.writeStartObject();
                out.writeStringField("item", duty.item());
                out.writeStringField("role", duty.role().label());
                Listing.texts(out, "before", duty.before());
                Listing.texts(out, "after", duty.after());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("movedTargets");
            for (TargetChange target : changes.movedTargets()) {
                out.writeStartObject();
                out.writeStringField("measure", target.after().measure());
                out.writeFieldName("before");
                target(out, target.before());
                out.writeFieldName("after");
                target(out, target.after());
                out.writeEndObject();
            }
            out.writeEndArray();
            targets(out, "newTargets", changes.newTargets());
            targets(out, "droppedTargets", changes.droppedTargets());
            out.writeEndObject();
        });
    }

    private static void sections(JsonGenerator out, String name, List<Section> sections) throws IOException {
        out.writeArrayFieldStart(name);
        for (Section section : sections) {
            out.writeStartObject();
            out.writeStringField("section", section.path().toString());
            out.writeStringField("heading", section.heading());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void targets(JsonGenerator out, String name, List<Target> targets) throws IOException {
        out.writeArrayFieldStart(name);
        for (Target target : targets) {
            target(out, target);
        }
        out.writeEndArray();
    }

    private static void target(JsonGenerator out, Target target) throws IOException {
        out.writeStartObject();
        out.writeStringField("section", target.section().toString());
        out.writeStringField("measure", target.measure());
        out.writeStringField("value", target.value());
        out.writeStringField("time", target.time().orElse(null));
        out.writeEndObject();
    }
}
