package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A command that shows something of what is held, to people or to programs.
abstract class ShownCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public final Integer call() {
        Main program = program();
        try (Holdings holdings = program.open()) {
            program.out().print(json ? json(holdings) + "\n" : text(holdings));
        }
        return 0;
    }

    /// The program that this command belongs to.
    final Main program() {
        return Commands.main(main);
    }

    /// What people read, with a line end behind every line.
    abstract String text(Holdings holdings);

    /// What programs read, without a line end.
    abstract String json(Holdings holdings);
}
