package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `undo`: puts the collection back as it was before the last act.
@Command(name = "undo", description = "撤销上一次发布、移除或手工改动；再来一次即恢复。", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        return Recorded.act(
                program,
                "undo",
                "",
                json,
                store -> Admins.here(program.home()).undo(Admins.who(), Admins.progress(program)));
    }
}
