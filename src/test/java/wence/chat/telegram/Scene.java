package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;

/// A dialogue with the plans that the project holds, turn by turn, to be compared with a file that reads like a chat.
///
/// `mvn test -Dtest='*DialogueTest' -Dwence.golden=write` writes the files anew.
final class Scene implements AutoCloseable {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "wence", "chat", "telegram");
    private static final Duration QUIET = Duration.ofMillis(120);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// How a line ends that another will replace.
    private static final String GOING_ON = "…";

    private final BotApi api = BotApi.start().withoutPace();
    private final HeldPlans plans;
    private final RunningBot bot;
    private int turns;

    /// @param home an empty directory
    Scene(Path home) {
        plans = HeldPlans.copiedTo(home);
        bot = RunningBot.start(api, new Conversations(plans.answerer(), plans.lookup(), InstantSource.system()));
    }

    /// Where there are admins and members.
    ///
    /// @param home an empty directory
    /// @param listening makes the listener of the plans
    Scene(Path home, Function<HeldPlans, Conversations> listening) {
        plans = HeldPlans.copiedTo(home);
        bot = RunningBot.start(api, listening.apply(plans));
    }

    RunningBot bot() {
        return bot;
    }

    BotApi api() {
        return api;
    }

    int turns() {
        return turns;
    }

    int says(Speaker speaker, String text) {
        return turn(() -> speaker.says(text));
    }

    int replies(Speaker speaker, int to, String text) {
        return turn(() -> speaker.replies(to, text));
    }

    /// Presses a button of the bot's last message.
    void presses(Speaker speaker, String label) {
        Shown last = last();
        turn(() -> {
            speaker.presses(last.id(), label);
            return last.id();
        });
    }

    int sends(Speaker speaker, String name, byte[] file, String caption) {
        return turn(() -> speaker.sendsFile(name, file, caption));
    }

    /// Presses a button of a message of the bot.
    void presses(Speaker speaker, Shown on, String label) {
        turn(() -> {
            speaker.presses(on.id(), label);
            return on.id();
        });
    }

    /// The bot's last message that has this in it.
    Shown messageWith(String text) {
        return api.messages().reversed().stream()
                .filter(message -> message.styled().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /// Says something that the bot does not answer.
    void saysToOthers(Speaker speaker, String text) {
        speaker.says(text);
        settle();
    }

    Shown last() {
        return api.messages().getLast();
    }

    private interface Doing {
        int message();
    }

    private int turn(Doing doing) {
        turns++;
        int before = api.messages().size();
        int message = doing.message();
        api.await(
                "an answer",
                it -> it.messages().size() > before
                        && !it.messages().getLast().styled().endsWith(GOING_ON),
                PATIENCE);
        settle();
        return message;
    }

    /// Waits until nothing more comes.
    void settle() {
        api.await("no update left", it -> it.pendingUpdates() == 0, RunningBot.SOON);
        int before;
        do {
            before = api.calls().size();
            try {
                Thread.sleep(QUIET);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } while (api.calls().size() != before);
    }

    /// Compares what happened with the file of this name among the test's resources.
    void assertReadsLike(String name) {
        assertReadsLike(name, "");
    }

    /// The same, with `…` in the place of what is another each time.
    void assertReadsLike(String name, String chance) {
        Path file = RESOURCES.resolve(name);
        String all = api.transcript();
        String transcript = chance.isEmpty() ? all : all.replace(chance, "…");
        try {
            if ("write".equals(System.getProperty("wence.golden"))) {
                Files.createDirectories(RESOURCES);
                Files.writeString(file, transcript);
            }
            assertThat(transcript).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        bot.close();
        plans.close();
        api.close();
    }
}
