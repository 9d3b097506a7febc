package wence.app;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// `outline`: a plan's sections and clauses in reading order.
@Command(name = "outline", description = "列出一个方案的章节和条款。", mixinStandardHelpOptions = true)
final class OutlineCommand extends ShownCommand {
    private static final String LOST = "〔标题缺失〕";

    @Parameters(arity = "1", paramLabel = "方案", description = "方案的编号。")
    private @Nullable String id;

    @Override
    String json(Holdings holdings) {
        return json(Commands.plan(holdings, id));
    }

    @Override
    String text(Holdings holdings) {
        return text(Commands.plan(holdings, id));
    }

    private static String json(Plan plan) {
        return Listing.write(out -> {
            out.writeStartObject();
            out.writeStringField("plan", plan.id());
            PlanJson.facts(out, plan.facts());
            out.writeArrayFieldStart("sections");
            for (Section section : plan.sections()) {
                out.writeStartObject();
                out.writeStringField("section", section.path().toString());
                out.writeStringField("heading", section.heading());
                out.writeBooleanField("lost", section.isLost());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("clauses");
            for (Clause clause : plan.clauses()) {
                out.writeStartObject();
                out.writeStringField("clause", clause.id());
                out.writeStringField("section", clause.section().toString());
                out.writeStringField("text", clause.text());
                Listing.span(out, clause.span());
                out.writeStringField("placed", clause.placing().label());
                out.writeArrayFieldStart("repeats");
                for (SourceSpan repeat : clause.repeats()) {
                    out.writeStartArray();
                    out.writeNumber(repeat.start());
                    out.writeNumber(repeat.end());
                    out.writeEndArray();
                }
                out.writeEndArray();
                out.writeStringField("reason", clause.reason());
                out.writeEndObject();
            }
            out.writeEndArray();
            Listing.unplaced(out, plan.unplaced());
            out.writeEndObject();
        });
    }

    /// Headings and clauses in reading order, each indented by its section's depth.
    private static String text(Plan plan) {
        var text = new StringBuilder(plan.facts().title()).append('\n');
        Iterator<Section> sections = plan.sections().iterator();
        var shown = new HashSet<SectionPath>(Set.of(SectionPath.ROOT));
        for (Clause clause : plan.clauses()) {
            while (!shown.contains(clause.section())) {
                shown.add(heading(text, sections.next()));
            }
            clause(text, Math.max(1, clause.section().depth()), clause);
        }
        sections.forEachRemaining(section -> heading(text, section));
        plan.unplaced()
                .forEach(unplaced -> text.append("未归入章节：")
                        .append(unplaced.text())
                        .append("（")
                        .append(unplaced.reason())
                        .append("）\n"));
        return text.toString();
    }

    private static SectionPath heading(StringBuilder text, Section section) {
        String heading = section.isLost() ? section.path().ordinals().getLast() + LOST : section.heading();
        text.append("  ".repeat(section.path().depth() - 1)).append(heading).append('\n');
        return section.path();
    }

    private static void clause(StringBuilder text, int depth, Clause clause) {
        text.append("  ".repeat(depth)).append("· ").append(clause.text());
        if (clause.placing() != Clause.Placing.AS_WRITTEN) {
            text.append(" 〔").append(clause.placing() == Clause.Placing.MOVED ? "移动" : "重复");
            text.append(clause.reason().isEmpty() ? "" : "：" + clause.reason()).append("〕");
        }
        text.append('\n');
    }
}
