package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import wence.chat.Listener;
import wence.chat.telegram.TelegramSettings.Webhook;
import wence.chat.telegram.botapi.BotApi;
import wence.store.MemoryUpdateLog;
import wence.store.UpdateLog;

/// The bot at work against the stand-in, with short waits.
final class RunningBot implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(10);

    static final Tempo QUICK = new Tempo(
            Duration.ofSeconds(2),
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ofMillis(300),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(10),
            Duration.ofMillis(30),
            Duration.ofSeconds(3),
            Duration.ofMinutes(3));

    private final List<String> announced = new CopyOnWriteArrayList<>();
    private final TelegramPlatform platform;
    private final Thread thread;

    private RunningBot(TelegramSettings settings, UpdateLog log, OutgoingPace pace, Listener listener) {
        platform = new TelegramPlatform(settings, log, announced::add, QUICK, pace);
        thread = Thread.ofPlatform().name("bot").daemon().start(() -> platform.run(listener));
    }

    static RunningBot start(BotApi api, Listener listener) {
        return start(api, new MemoryUpdateLog(InstantSource.system()), listener);
    }

    static RunningBot start(BotApi api, UpdateLog log, Listener listener) {
        return new RunningBot(settings(api, api.token(), Optional.empty()), log, OutgoingPace.unlimited(), listener);
    }

    static RunningBot paced(BotApi api, Listener listener) {
        return new RunningBot(
                settings(api, api.token(), Optional.empty()),
                new MemoryUpdateLog(InstantSource.system()),
                OutgoingPace.telegrams(),
                listener);
    }

    static RunningBot withToken(BotApi api, String token, Listener listener) {
        return new RunningBot(
                settings(api, token, Optional.empty()),
                new MemoryUpdateLog(InstantSource.system()),
                OutgoingPace.unlimited(),
                listener);
    }

    static RunningBot posted(BotApi api, Webhook webhook, UpdateLog log, Listener listener) {
        return new RunningBot(
                settings(api, api.token(), Optional.of(webhook)), log, OutgoingPace.unlimited(), listener);
    }

    private static TelegramSettings settings(BotApi api, String token, Optional<Webhook> webhook) {
        return new TelegramSettings(token, URI.create("http://127.0.0.1:" + api.port()), webhook);
    }

    TelegramPlatform platform() {
        return platform;
    }

    /// What whoever runs the bot was told, in order.
    List<String> announced() {
        return List.copyOf(announced);
    }

    void awaitAnnounced(String part) throws InterruptedException {
        long until = System.nanoTime() + SOON.toNanos();
        while (announced.stream().noneMatch(sentence -> sentence.contains(part))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain for '%s', announced: %s".formatted(part, announced));
            }
            Thread.sleep(10);
        }
    }

    /// Whether the thread that runs the bot still does.
    boolean isRunning() {
        return thread.isAlive();
    }

    @Override
    public void close() {
        platform.close();
        try {
            assertThat(thread.join(SOON)).as("run() returns after close()").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
