package wence.app;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final TableOptions table = new TableOptions();

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            var rows = new Table(
                    List.of("plan", "section", "heading", "measure", "value", "time", "quote", "start", "end"));
            for (Plan plan : table.plans(holdings)) {
                plan.targets().forEach(target -> rows.add(row(plan, target)));
            }
            table.put(program, rows, List.of("plan", "section", "measure", "value", "time"));
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
