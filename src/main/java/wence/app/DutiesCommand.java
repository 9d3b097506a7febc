package wence.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.plan.Agency;
import wence.plan.AgencyRegister;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Plan;

/// `duties`: who does what, as a table.
@Command(name = "duties", description = "列出责任分工。", mixinStandardHelpOptions = true)
final class DutiesCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--plan", paramLabel = "编号", description = "只列这一个方案。")
    private @Nullable String id;

    @Option(names = "--agency", paramLabel = "名称", description = "只列这个部门的，可用简称。")
    private @Nullable String agency;

    @Option(names = "--format", paramLabel = "格式", description = "text、csv 或 json。", defaultValue = "text")
    private Table.Format format = Table.Format.text;

    @Option(names = "--out", paramLabel = "文件", description = "写入文件，不写到标准输出。")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            var table = new Table(
                    List.of("plan", "section", "heading", "item", "role", "agencies", "quote", "start", "end"));
            for (Plan plan : Commands.plans(holdings, id)) {
                plan.duties().stream()
                        .filter(duty -> agency == null || names(plan, duty, agency))
                        .forEach(duty -> table.add(row(plan, duty)));
            }
            Commands.put(program, file, table.print(format, List.of("plan", "section", "heading", "role", "agencies")));
            return 0;
        }
    }

    private static boolean names(Plan plan, Duty duty, String asked) {
        AgencyRegister register = AgencyRegister.builtIn();
        Optional<Agency> wanted = register.find(asked);
        return duty.agencies().stream()
                .anyMatch(name -> name.equals(asked)
                        || wanted.flatMap(body -> register.find(name).filter(held -> body.canBe(at(plan, held))))
                                .isPresent());
    }

    private static Agency at(Plan plan, Agency agency) {
        Optional<Level> level = plan.facts().level();
        return level.map(agency::at).orElse(agency);
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
