package wence.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.library.Change;

/// `add`: reads files, reports what was understood, and publishes them.
@Command(name = "add", description = "读取、报告并发布方案文件。", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--as", paramLabel = "编号", description = "方案的编号；只能与一个文件同用。")
    private @Nullable String id;

    @Parameters(arity = "1..*", paramLabel = "文件")
    private @Nullable List<Path> files;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        List<Path> given = files == null ? List.of() : files;
        if (id != null && given.size() > 1) {
            program.err().println("--as 只能与一个文件同用，给出了 %d 个。".formatted(given.size()));
            return Commands.WRONG_USAGE;
        }
        int status = 0;
        try (Holdings holdings = program.open()) {
            for (Path file : given) {
                try {
                    add(program, holdings, FileReading.of(file, Optional.ofNullable(id), holdings.plans(), holdings.register()));
                } catch (Failure failure) {
                    program.err().println(failure.getMessage());
                    status = Main.FAILED;
                }
            }
        }
        program.open().close();
        return status;
    }

    private static void add(Main program, Holdings holdings, FileReading reading) {
        String id = reading.id();
        Change change = holdings.library().publish(id, reading.bytes(), Optional.empty());
        String done = switch (change) {
            case Change.Added added -> "已添加 " + added.id();
            case Change.Replaced replaced -> "已替换 " + replaced.id();
            case Change.Removed removed -> throw new AssertionError("publishing removed " + removed.id());
            case Change.Refused refused -> throw new Failure(refused.reason());
        };
        program.out().println(done + "：" + reading.read().plan().facts().title());
        ReportLines.brief(reading.read().report()).forEach(program.out()::println);
    }
}
