package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `reindex`: rebuilds the index from the plan texts, and tells how far it is.
@Command(name = "reindex", description = "由方案文本重建索引，并显示进度；期间仍用原来的索引回答。", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        return Recorded.act(
                program,
                "reindex",
                "",
                json,
                store -> Admins.here(program.home()).reindex(Admins.progress(program)));
    }
}
