package wence.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.console.ConsolePlatform;
import wence.store.FeedbackLog;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Notes;
import wence.store.OpenedStore;
import wence.store.Store;

/// `chat`: the console as a messaging platform.
@Command(name = "chat", description = "在终端里对话。", mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
    private final InstantSource clock = InstantSource.system();

    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() throws IOException {
        Main program = Commands.main(main);
        try (Holdings holdings = program.open()) {
            switch (Store.open(program.home().store(), clock)) {
                case OpenedStore.Ready ready -> {
                    ready.notice().ifPresent(program.err()::println);
                    try (Store store = ready.store()) {
                        talk(program, holdings, store.notes(Conversations.MAX_KEPT), store.feedback());
                    }
                }
                case OpenedStore.Refused refused -> {
                    program.err().println(refused.sentence() + "这次对话照常进行，但不会被记住。");
                    talk(
                            program,
                            holdings,
                            new MemoryNotes(clock, Conversations.MAX_KEPT),
                            new MemoryFeedbackLog(clock));
                }
            }
        }
        return 0;
    }

    private void talk(Main program, Holdings holdings, Notes notes, FeedbackLog feedback) throws IOException {
        try (ConsolePlatform console =
                ConsolePlatform.open(program.home().store().resolve("console-history"))) {
            Holdings.Desk desk = holdings.desk();
            console.run(new Conversations(
                    ModelDesk.answerer(program, holdings, desk.answerer(), clock),
                    desk.lookup(),
                    clock,
                    notes,
                    feedback,
                    Pace.unlimited()));
        }
    }
}
