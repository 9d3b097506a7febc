package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import wence.chat.telegram.TelegramSettings.Webhook;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Fault;
import wence.store.MemoryUpdateLog;

/// The token stands in every address that is called, so every failure is a chance to give it away.
class SecretsTest {
    /// Keeps what would be logged on the finest level.
    private static final class Kept extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        private Kept() {
            setFormatter(new SimpleFormatter());
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            // The stand-in is a server of the JDK, and speaks of the calls that it got.
            if (!String.valueOf(record.getLoggerName()).contains("httpserver")) {
                lines.add(getFormatter().format(record));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String logged(Trying trying) throws Exception {
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        List<Handler> others = List.of(root.getHandlers());
        var kept = new Kept();
        others.forEach(root::removeHandler);
        root.addHandler(kept);
        root.setLevel(Level.FINEST);
        try {
            String announced = String.join("\n", trying.announced());
            return String.join("\n", kept.lines) + announced;
        } finally {
            root.setLevel(before);
            root.removeHandler(kept);
            others.forEach(root::addHandler);
        }
    }

    private interface Trying {
        List<String> announced() throws Exception;
    }

    @Test
    void noFailureOfTheServerShowsTheToken() throws Exception {
        try (BotApi api = BotApi.start().withoutPace()) {
            String said = logged(() -> {
                try (var bot = RunningBot.start(api, new Echo())) {
                    bot.awaitAnnounced("正在收消息");
                    var wang = api.person(7, "王").alone();
                    api.faults()
                            .next(
                                    "getUpdates",
                                    Fault.serverError(),
                                    Fault.html(),
                                    Fault.cutBefore(),
                                    Fault.cutAfter(),
                                    Fault.refused(404, "Not Found: /bot" + api.token() + "/getUpdates"));
                    api.faults()
                            .next(
                                    "sendMessage",
                                    Fault.cutAfter(),
                                    Fault.html(),
                                    Fault.refused(400, "Bad Request: /bot" + api.token()));
                    for (int i = 0; i < 3; i++) {
                        wang.says("问" + i);
                    }
                    api.awaitMessages(3, SOON);
                    return bot.announced();
                }
            });
            assertThat(said).contains("Telegram");
            assertThat(said).doesNotContain(api.token(), "AAE-wence");
        }
    }

    @Test
    void aServerThatIsNotThereDoesNotShowTheToken() throws Exception {
        String said = logged(() -> {
            var announced = Collections.synchronizedList(new ArrayList<String>());
            var platform = new TelegramPlatform(
                    new TelegramSettings("123:secret-token", URI.create("http://127.0.0.1:1"), Optional.empty()),
                    new MemoryUpdateLog(InstantSource.system()),
                    announced::add,
                    RunningBot.QUICK,
                    OutgoingPace.unlimited());
            Thread running = Thread.ofVirtual().start(() -> platform.run(new Echo()));
            while (announced.isEmpty()) {
                Thread.sleep(10);
            }
            platform.close();
            assertThat(running.join(Duration.ofSeconds(5))).isTrue();
            return announced;
        });
        assertThat(said).contains("连不上 Telegram（ConnectException").doesNotContain("secret-token");
    }

    @Test
    void settingsShowNoSecret() {
        var webhook = new Webhook(URI.create("https://example.org/hook"), "s3cret");
        assertThat(new TelegramSettings("123:secret", TelegramSettings.PUBLIC_API, Optional.of(webhook)))
                .hasToString(
                        "TelegramSettings[api=https://api.telegram.org, webhook=Optional[Webhook[url=https://example.org/hook]]]");
    }
}
