package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import wence.outline.Doubt;
import wence.outline.LeftOver;
import wence.outline.ReadingReport;
import wence.outline.Statements;
import wence.plan.SectionPath;

/// A reading report as one JSON object.
final class ReportJson {
    private ReportJson() {}

    static String of(ReadingReport report) {
        return Listing.write(out -> {
            out.writeStartObject();
            out.writeStringField("plan", report.facts().id());
            PlanJson.facts(out, report.facts());
            out.writeStringField("format", report.origin().format().orElse(null));
            out.writeBooleanField("ocr", report.origin().recognised());
            Listing.texts(out, "dropped", report.origin().dropped());
            structure(out, report);
            statements(out, report.statements());
            out.writeArrayFieldStart("leftOver");
            for (LeftOver left : report.leftOver()) {
                out.writeStartObject();
                out.writeStringField("text", left.text());
                Listing.span(out, left.span());
                out.writeNumberField("line", left.line());
                out.writeEndObject();
            }
            out.writeEndArray();
            Listing.texts(out, "unknownAgencies", report.unknownAgencies());
            out.writeNumberField("confidence", report.confidence());
            out.writeArrayFieldStart("lookAt");
            for (Doubt doubt : report.doubts()) {
                out.writeStartObject();
                out.writeStringField("sentence", doubt.sentence());
                out.writeNumberField("lowers", doubt.lowers());
                out.writeEndObject();
            }
            out.writeEndArray();
            Listing.texts(out, "notes", report.notes());
            out.writeEndObject();
        });
    }

    private static void structure(JsonGenerator out, ReadingReport report) throws IOException {
        out.writeNumberField("sections", report.sections());
        out.writeNumberField("clauses", report.clauses());
        Listing.texts(out, "gaps", report.gaps());
        Listing.texts(
                out,
                "restarts",
                report.structure().restarts().stream()
                        .map(SectionPath::toString)
                        .toList());
        Listing.texts(
                out, "lost", report.lost().stream().map(SectionPath::toString).toList());
        out.writeBooleanField("reordered", report.reordered());
        out.writeNumberField("moved", report.moved());
        out.writeNumberField("repeated", report.repeated());
        Listing.unplaced(out, report.unplaced());
    }

    private static void statements(JsonGenerator out, Statements statements) throws IOException {
        out.writeNumberField("duties", statements.duties());
        out.writeNumberField("leads", statements.leads());
        out.writeNumberField("targets", statements.targets());
        out.writeNumberField("milestones", statements.milestones());
        Listing.texts(out, "firstDuties", statements.firstDuties());
        Listing.texts(out, "firstTargets", statements.firstTargets());
        Listing.texts(out, "firstMilestones", statements.firstMilestones());
        Listing.texts(out, "disagreements", statements.disagreements());
    }
}
