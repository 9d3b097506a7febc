package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.admin.IndexingLine;
import wence.admin.WorkFailure;

/// `build-index`: builds the index, for a program that goes on answering; says how far it is in
/// lines of [IndexingLine].
@Command(name = "build-index", description = "供 serve 使用：重建索引。", mixinStandardHelpOptions = true, hidden = true)
final class BuildIndexCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try {
            Admins.workshop(program.home(), Holdings.library(program.home())).index(step -> {
                program.out().println(IndexingLine.of(step));
                program.out().flush();
            });
            return 0;
        } catch (WorkFailure e) {
            program.err().println(e.getMessage());
            return Main.FAILED;
        }
    }
}
