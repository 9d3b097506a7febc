package wence.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Admin;

/// `publish`: publishes a draft that `read --draft` or a chat left, or lists them.
@Command(name = "publish", description = "发布一份草稿；不写编号时列出草稿。", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "0..1", paramLabel = "草稿", description = "草稿的编号。")
    private @Nullable String id;

    @Option(names = "--discard", description = "放弃这份草稿，不发布。")
    private boolean isDiscarded;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Admin admin = Admins.here(program.home());
        if (id == null) {
            program.out().print(json ? DraftLines.json(admin.drafts()) : DraftLines.text(admin.drafts()));
            return 0;
        }
        return Admins.tell(
                program,
                isDiscarded ? admin.discard(id) : admin.publish(id, Admins.who(), Admins.progress(program)),
                json);
    }
}
