package wence.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.outline.ReadingReport;

/// `read`: the reading report alone; publishes nothing.
@Command(name = "read", description = "只读一份文件并报告读到了什么，不发布。", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            FileReading reading = FileReading.of(
                    Objects.requireNonNull(file), Optional.empty(), holdings.plans(), holdings.register());
            ReadingReport report = reading.read().report();
            if (json) {
                program.out().println(ReportJson.of(report));
            } else {
                ReportLines.whole(report).forEach(program.out()::println);
            }
            return 0;
        }
    }
}
