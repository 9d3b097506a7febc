package wence.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Draft;
import wence.admin.Read;
import wence.admin.Sent;
import wence.outline.ReadingReport;

/// `read`: the reading report alone; publishes nothing.
@Command(name = "read", description = "只读一份文件并报告读到了什么，不发布。", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Option(names = "--draft", description = "留作草稿，以后用 publish 发布。")
    private boolean isKept;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        if (isKept) {
            return keep(program, Objects.requireNonNull(file));
        }
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

    private int keep(Main program, Path path) {
        // the plans that it may be another text of are those of the index
        program.open().close();
        var sent = new Sent(path.toString(), Optional.empty(), Optional.empty(), Admins.who());
        switch (Admins.here(program.home()).read(FileReading.bytes(path), sent, Admins.progress(program))) {
            case Read.Refused(String sentence) -> throw new Failure(path + "：" + sentence);
            case Read.Ready(Draft draft) -> {
                if (json) {
                    program.out().print(DraftLines.json(List.of(draft)));
                } else {
                    ReportLines.whole(draft.report()).forEach(program.out()::println);
                    draft.difference().ifPresent(changes -> program.out().print(DiffLines.changes(changes)));
                    program.out()
                            .println("草稿 %s%s；发布：./wence publish %s"
                                    .formatted(draft.id(), DraftLines.becomes(draft), draft.id()));
                }
            }
        }
        return 0;
    }
}
