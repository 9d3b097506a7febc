package wence.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `remove`: takes a plan out.
@Command(name = "remove", description = "移除一个方案；文本留在旧版里，可以撤销。", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "方案", description = "方案的编号。")
    private @Nullable String id;

    @Option(
            names = {"--yes", "-y"},
            description = "不再询问；不在终端里运行时从不询问。")
    private boolean isSure;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        String plan = Objects.requireNonNull(id);
        String question = "要移除 %s 吗？文本留在旧版里，可以撤销。".formatted(plan);
        if (!isSure && !json && Confirmation.canAsk() && !Confirmation.given(program.in(), program.err(), question)) {
            program.err().println("没有移除。");
            return Main.FAILED;
        }
        return Recorded.act(
                program,
                "remove",
                plan,
                json,
                store -> Admins.here(program.home()).remove(plan, Admins.who(), Admins.progress(program)));
    }
}
