package wence.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wence.library.PlanDifference;
import wence.library.PlanVersion;
import wence.plan.Plan;

/// `diff`: what changed from a plan's last version to the current one, or from the current one to a file.
@Command(name = "diff", description = "比较一个方案的两个版本：章节、责任分工、指标。", mixinStandardHelpOptions = true)
final class DiffCommand extends ShownCommand {
    @Parameters(arity = "1", paramLabel = "方案", description = "方案的编号。")
    private @Nullable String id;

    @Option(names = "--against", paramLabel = "文件", description = "与这份文件比较，而不是与上一版比较。")
    private @Nullable Path against;

    @Override
    String json(Holdings holdings) {
        return DiffLines.json(compared(holdings));
    }

    @Override
    String text(Holdings holdings) {
        return DiffLines.text(compared(holdings));
    }

    private Comparison compared(Holdings holdings) {
        Plan current = Commands.plan(holdings, id);
        return against == null ? withLast(holdings, current) : with(holdings, current, against);
    }

    /// Two texts of one plan and what changed between them.
    ///
    /// @param before what the earlier text is called: `第 1 版`
    /// @param after what the later one is called
    record Comparison(Plan plan, String before, String after, PlanDifference difference) {}

    private static Comparison withLast(Holdings holdings, Plan current) {
        List<PlanVersion> versions = holdings.library().versions(current.id());
        if (versions.isEmpty()) {
            throw new Failure("%s 只有现在这一版；可用 --against 文件 与另一份文件比较。".formatted(current.id()));
        }
        PlanVersion last = versions.getLast();
        Plan before = read(holdings, current, last.path());
        return new Comparison(
                current,
                "第 %d 版".formatted(last.number()),
                "第 %d 版（现行）".formatted(last.number() + 1),
                PlanDifference.between(before, current));
    }

    private static Comparison with(Holdings holdings, Plan current, Path file) {
        return new Comparison(
                current, "现行版本", file.toString(), PlanDifference.between(current, read(holdings, current, file)));
    }

    private static Plan read(Holdings holdings, Plan current, Path file) {
        return FileReading.of(file, Optional.of(current.id()), holdings.plans(), holdings.register())
                .read()
                .plan();
    }
}
