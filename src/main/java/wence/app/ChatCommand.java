package wence.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.admin.Collection;
import wence.answer.Answerer;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.Workbench;
import wence.chat.console.ConsolePlatform;
import wence.office.Office;
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
        Office.Rules rules = OfficeSettings.of(System.getenv()).withAdmin(ConsolePlatform.OWNER);
        // the collection closes its index
        Holdings holdings = program.open();
        Holdings.Desk desk = holdings.desk();
        var writing = ModelWriting.of(program, clock);
        Answerer answerer = writing.over(desk.answerer(), holdings.register());
        try (var collection = new Collection(answerer, desk.lookup(), holdings.index())) {
            // whoever sits there waits for what they asked for
            var bench = new Workbench(Admins.serving(holdings, collection, writing), Runnable::run);
            switch (Store.open(program.home().store(), clock, rules.kept())) {
                case OpenedStore.Ready ready -> {
                    ready.notice().ifPresent(program.err()::println);
                    try (Store store = ready.store();
                            var office = new Office(Office.Drawers.of(store), rules, clock)) {
                        office.purge();
                        Notes notes = store.notes(Conversations.MAX_KEPT);
                        talk(program, conversations(collection, notes, store.feedback(), office, bench));
                    }
                }
                case OpenedStore.Refused refused -> {
                    program.err().println(refused.sentence() + "这次对话照常进行，但不会被记住。");
                    var notes = new MemoryNotes(clock, Conversations.MAX_KEPT);
                    var feedback = new MemoryFeedbackLog(clock);
                    try (var office = new Office(Office.Drawers.inMemory(clock, notes, feedback), rules, clock)) {
                        talk(program, conversations(collection, notes, feedback, office, bench));
                    }
                }
            }
        }
        return 0;
    }

    private Conversations conversations(
            Collection collection, Notes notes, FeedbackLog feedback, Office office, Workbench bench) {
        return new Conversations(collection, clock, notes, feedback, Pace.unlimited(), office, Optional.of(bench));
    }

    private static void talk(Main program, Conversations conversations) throws IOException {
        try (ConsolePlatform console =
                ConsolePlatform.open(program.home().store().resolve("console-history"))) {
            console.run(conversations);
        }
    }
}
