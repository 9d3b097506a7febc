package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.admin.Status;

/// `status`: how the home is.
@Command(name = "status", description = "索引、方案、大小、上次改动和上次出错。", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Status status = Admins.here(program.home()).status();
        program.out()
                .print(
                        json
                                ? StatusLines.json(status)
                                : StatusLines.text(
                                        status,
                                        OfficeSettings.of(System.getenv()).zone()));
        return 0;
    }
}
