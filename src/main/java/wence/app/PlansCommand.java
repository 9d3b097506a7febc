package wence.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.library.PlanVersion;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// `plans`: what is held.
@Command(name = "plans", description = "列出现有方案。", mixinStandardHelpOptions = true)
final class PlansCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            if (json) {
                program.out().println(Listing.write(out -> {
                    out.writeStartArray();
                    for (Plan plan : holdings.plans()) {
                        PlanFacts facts = plan.facts();
                        out.writeStartObject();
                        out.writeStringField("plan", plan.id());
                        PlanJson.facts(out, facts);
                        out.writeStringField("file", plan.file());
                        out.writeArrayFieldStart("versions");
                        for (PlanVersion version : holdings.library().versions(plan.id())) {
                            out.writeString(version.file());
                        }
                        out.writeEndArray();
                        out.writeNumberField("sections", plan.sections().size());
                        out.writeNumberField("clauses", plan.clauses().size());
                        out.writeNumberField("duties", plan.duties().size());
                        out.writeNumberField("targets", plan.targets().size());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                }));
                return 0;
            }
            if (holdings.plans().isEmpty()) {
                program.out().println("还没有方案。用 ./wence add 文件 添加。");
            }
            for (Plan plan : holdings.plans()) {
                PlanFacts facts = plan.facts();
                program.out().println(plan.id() + "  " + facts.title());
                program.out()
                        .println("  %s  章节 %d，条款 %d，责任分工 %d，指标 %d"
                                .formatted(
                                        facts.period().map(Period::chinese).orElse("期限未写明"),
                                        plan.sections().size(),
                                        plan.clauses().size(),
                                        plan.duties().size(),
                                        plan.targets().size()));
                List<PlanVersion> versions = holdings.library().versions(plan.id());
                if (!versions.isEmpty()) {
                    program.out()
                            .println("  现行为第 %d 版；旧版：%s"
                                    .formatted(
                                            versions.getLast().number() + 1,
                                            versions.stream()
                                                    .map(PlanVersion::file)
                                                    .collect(Collectors.joining("、"))));
                }
            }
            return 0;
        }
    }
}
