package wence.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.FileReading;

/// `read-draft`: reads the file in a draft's folder, for a program that goes on answering.
@Command(name = "read-draft", description = "供 serve 使用：读取一份草稿。", mixinStandardHelpOptions = true, hidden = true)
final class ReadDraftCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "目录")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Home home = Commands.main(main).home();
        new FileReading(
                        Holdings.index(home).heldPlans().orElse(List.of()),
                        KnownAgencies.of(home).register())
                .read(Objects.requireNonNull(folder));
        return 0;
    }
}
