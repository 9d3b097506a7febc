package wence.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wence.outline.ReadingReport;

/// `read`: the reading report alone; publishes nothing.
@Command(name = "read", description = "只读一份文件并报告读到了什么，不发布。", mixinStandardHelpOptions = true)
final class ReadCommand extends ShownCommand {
    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Override
    String json(Holdings holdings) {
        return ReportJson.of(report(holdings));
    }

    @Override
    String text(Holdings holdings) {
        return String.join("\n", ReportLines.whole(report(holdings))) + "\n";
    }

    private ReadingReport report(Holdings holdings) {
        return FileReading.of(Objects.requireNonNull(file), Optional.empty(), holdings.plans(), holdings.register())
                .read()
                .report();
    }
}
