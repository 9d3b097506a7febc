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
import wence.office.Drawers;
import wence.office.LanguageModel;
import wence.office.Office;
import wence.office.Rules;
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
        Rules rules = OfficeSettings.of(program.environment()).withAdmin(ConsolePlatform.OWNER);
        var model = ModelSetup.of(program.environment());
        // the collection closes its index
        Holdings holdings = program.open();
        switch (Store.open(program.home().store(), clock, rules.kept())) {
            case OpenedStore.Ready ready -> {
                ready.notice().ifPresent(program.err()::println);
                Notes notes = ready.store().notes(Conversations.MAX_KEPT);
                LanguageModel seen = model.seen(notes, program.err()::println);
                try (Store store = ready.store();
                        var office = new Office(Drawers.of(store), rules, seen, clock)) {
                    office.purge();
                    var kept = new Kept(notes, store.feedback(), office);
                    talk(program, holdings, model.at(office, clock), kept);
                }
            }
            case OpenedStore.Refused refused -> {
                program.err().println(refused.sentence() + "这次对话照常进行，但不会被记住。");
                var notes = new MemoryNotes(clock, Conversations.MAX_KEPT);
                var feedback = new MemoryFeedbackLog(clock);
                Drawers drawers = Drawers.inMemory(clock, notes, feedback);
                LanguageModel seen = model.seen(notes, program.err()::println);
                try (var office = new Office(drawers, rules, seen, clock)) {
                    talk(program, holdings, model.at(office, clock), new Kept(notes, feedback, office));
                }
            }
        }
        return 0;
    }

    /// Where what was said is kept.
    private record Kept(Notes notes, FeedbackLog feedback, Office office) {}

    private void talk(Main program, Holdings holdings, ModelWriting writing, Kept kept) throws IOException {
        Holdings.Desk desk = holdings.desk();
        Answerer answerer = writing.over(desk.answerer(), holdings.register());
        try (var collection = new Collection(answerer, desk.lookup(), holdings.index());
                ConsolePlatform console =
                        ConsolePlatform.open(program.home().store().resolve("console-history"))) {
            // whoever sits there waits for what they asked for
            var bench = new Workbench(Admins.serving(holdings, collection, writing), Runnable::run);
            console.run(new Conversations(
                    collection,
                    clock,
                    kept.notes(),
                    kept.feedback(),
                    Pace.unlimited(),
                    kept.office(),
                    Optional.of(bench)));
        }
    }
}
