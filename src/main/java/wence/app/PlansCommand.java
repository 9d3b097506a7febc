package wence.app;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import wence.library.PlanVersion;
import wence.plan.Period;
import wence.plan.Plan;

/// `plans`: what is held.
@Command(name = "plans", description = "列出现有方案。", mixinStandardHelpOptions = true)
final class PlansCommand extends ShownCommand {
    @Override
    String json(Holdings holdings) {
        return Listing.write(out -> {
            out.writeStartArray();
            for (Plan plan : holdings.plans()) {
                out.writeStartObject();
                out.writeStringField("plan", plan.id());
                PlanJson.facts(out, plan.facts());
                out.writeStringField("file", plan.file());
                Listing.texts(
                        out,
                        "versions",
                        versions(holdings, plan).stream().map(PlanVersion::file).toList());
                out.writeNumberField("sections", plan.sections().size());
                out.writeNumberField("clauses", plan.clauses().size());
                out.writeNumberField("duties", plan.duties().size());
                out.writeNumberField("targets", plan.targets().size());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    @Override
    String text(Holdings holdings) {
        if (holdings.plans().isEmpty()) {
            return "还没有方案。用 ./wence add 文件 添加。\n";
        }
        return holdings.plans().stream()
                .map(plan -> text(plan, versions(holdings, plan)))
                .collect(Collectors.joining());
    }

    private static List<PlanVersion> versions(Holdings holdings, Plan plan) {
        return holdings.library().versions(plan.id());
    }

    private static String text(Plan plan, List<PlanVersion> versions) {
        String held = "%s  %s\n  %s  章节 %d，条款 %d，责任分工 %d，指标 %d\n"
                .formatted(
                        plan.id(),
                        plan.facts().title(),
                        plan.facts().period().map(Period::chinese).orElse("期限未写明"),
                        plan.sections().size(),
                        plan.clauses().size(),
                        plan.duties().size(),
                        plan.targets().size());
        return versions.isEmpty()
                ? held
                : held
                        + "  现行为第 %d 版；旧版：%s\n"
                                .formatted(
                                        versions.getLast().number() + 1,
                                        versions.stream().map(PlanVersion::file).collect(Collectors.joining("、")));
    }
}
