package wence.chat;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import wence.store.StoreFailure;

/// Has long work done beside the chat that asked for it: a line says that it was begun, is replaced by how far it is,
/// and in the end by what came of it.
final class LongWork {
    /// People are not told how far it is more often; platforms limit how often a message may be edited.
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private static final Logger LOG = System.getLogger(LongWork.class.getName());

    private final Workbench bench;
    private final InstantSource clock;

    LongWork(Workbench bench, InstantSource clock) {
        this.bench = bench;
        this.clock = clock;
    }

    /// What the platform and the conversation do for it.
    ///
    /// @param turns makes a turn of what there is when it is called, does something with it, and lets it go
    /// @param finished takes what is said in the end, with the id of the message in whose place it comes
    record Around(Delivery delivery, Function<Function<Turn, Draft>, Draft> turns, Finish finished) {}

    /// Takes the end of some work.
    interface Finish {
        void with(String sent, Draft said);
    }

    /// Begins it.
    ///
    /// @param turn of the message that asks for it
    void begin(LongCommand command, Turn turn, Around around) {
        String sent = around.delivery().send(Reply.line(command.beginning(turn)));
        String failed =
                turn.words("处理时出了错，已记入日志。请再试一次。", "Something went wrong here; it is in the log. Please try again.");
        String busy = turn.words("前面等着做的太多了，请过一会儿再发。", "Too much is waiting already; please send it again later.");
        try {
            bench.worker().execute(() -> work(command, sent, failed, around));
        } catch (RejectedExecutionException tooMany) {
            around.finished().with(sent, new Draft().line(0, busy));
        }
    }

    private void work(LongCommand command, String sent, String failed, Around around) {
        Draft said = said(command, sent, failed, around);
        try {
            around.finished().with(sent, said);
        } catch (RuntimeException e) {
            // What was done stays done; only the person does not hear of it here.
            LOG.log(
                    Logger.Level.WARNING,
                    "the end of {0} was not delivered: {1}",
                    command.word().name(),
                    e);
        }
    }

    private Draft said(LongCommand command, String sent, String failed, Around around) {
        try {
            return around.turns().apply(turn -> command.work(turn, bench.admin(), progress(sent, around)));
        } catch (StoreFailure e) {
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
            return new Draft().line(0, String.valueOf(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Logger.Level.ERROR, "no end to " + command.word().name(), e);
            return new Draft().line(0, failed);
        }
    }

    private Consumer<String> progress(String sent, Around around) {
        return new Consumer<>() {
            private Instant last = clock.instant();

            @Override
            public void accept(String sentence) {
                Instant now = clock.instant();
                if (!now.isBefore(last.plus(BETWEEN))) {
                    last = now;
                    around.delivery().replace(sent, Reply.line(sentence));
                }
            }
        };
    }
}
