package wence.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.chat.Conversations;
import wence.chat.console.ConsolePlatform;

/// `chat`: the console as a messaging platform.
@Command(name = "chat", description = "在终端里对话。", mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() throws IOException {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open();
                ConsolePlatform console =
                        ConsolePlatform.open(program.home().store().resolve("console-history"))) {
            console.run(new Conversations(holdings.answerer(), holdings.index(), InstantSource.system()));
        }
        return 0;
    }
}
