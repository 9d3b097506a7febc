package wence.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.lookup.AgencyNaming;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;

/// `duties`: who does what, as a table.
@Command(name = "duties", description = "列出责任分工。", mixinStandardHelpOptions = true)
final class DutiesCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--agency", paramLabel = "名称", description = "只列这个部门的，可用简称。")
    private @Nullable String agency;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            BiPredicate<Plan, Duty> wanted = agency == null ? (plan, duty) -> true : naming(agency, holdings);
            var rows = new Table(
                    List.of("plan", "section", "heading", "item", "role", "agencies", "quote", "start", "end"));
            for (Plan plan : table.plans(holdings)) {
                plan.duties().stream()
                        .filter(duty -> wanted.test(plan, duty))
                        .forEach(duty -> rows.add(row(plan, duty)));
            }
            table.put(program, rows, List.of("plan", "section", "heading", "role", "agencies"));
            return 0;
        }
    }

    /// Whether a duty names the agency, by whichever of its names it was asked for.
    private static BiPredicate<Plan, Duty> naming(String asked, Holdings holdings) {
        Map<String, Set<String>> names = new AgencyNaming(holdings.register()).names(asked, holdings.plans());
        return (plan, duty) -> duty.agencies().stream().anyMatch(names.getOrDefault(plan.id(), Set.of())::contains);
    }

    private static List<Object> row(Plan plan, Duty duty) {
        Clause clause = plan.clause(duty.clause());
        var row = new ArrayList<Object>();
        row.add(plan.id());
        row.add(duty.section().toString());
        row.add(AnswerJson.name(plan, duty.section()));
        row.add(duty.item());
        row.add(duty.role().label());
        row.add(duty.agencies());
        row.add(clause.text());
        row.add(clause.span().start());
        row.add(clause.span().end());
        return row;
    }
}
