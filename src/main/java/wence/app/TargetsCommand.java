package wence.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.answer.StatedTime;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;

/// `targets`: every number that the plans promise, as a table.
@Command(name = "targets", description = "列出目标指标。", mixinStandardHelpOptions = true)
final class TargetsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--plan", paramLabel = "编号", description = "只列这一个方案。")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "格式", description = "text、csv 或 json。", defaultValue = "text")
    private Table.Format format = Table.Format.text;

    @Option(names = "--out", paramLabel = "文件", description = "写入文件，不写到标准输出。")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            var table = new Table(
                    List.of("plan", "section", "heading", "measure", "value", "time", "quote", "start", "end"));
            for (Plan plan : Commands.plans(holdings, id)) {
                plan.targets().forEach(target -> table.add(row(plan, target)));
            }
            Commands.put(program, file, table.print(format, List.of("plan", "section", "measure", "value", "time")));
            return 0;
        }
    }

    private static List<@Nullable Object> row(Plan plan, Target target) {
        Clause clause = plan.clause(target.clause());
        return Arrays.asList(
                plan.id(),
                target.section().toString(),
                AnswerJson.name(plan, target.section()),
                target.measure(),
                target.value(),
                StatedTime.of(plan, target).map(StatedTime::time).orElse(null),
                clause.text(),
                clause.span().start(),
                clause.span().end());
    }
}
