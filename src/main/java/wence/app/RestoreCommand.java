package wence.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Restoring;

/// `restore`: puts the home back from a backup, while it is served.
@Command(name = "restore", description = "从备份恢复；备份有任何损坏都不恢复。可以撤销。", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Path backup = Objects.requireNonNull(file);
        return Recorded.act(
                program,
                "restore",
                String.valueOf(backup.getFileName()),
                json,
                store -> new Restoring(Holdings.library(program.home()), store, Admins.here(program.home()))
                        .restore(backup, Admins.who(), Admins.progress(program)));
    }
}
