package wence.chat.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import wence.chat.CommandWord;
import wence.chat.Listener;
import wence.chat.Platform;
import wence.chat.Reply;
import wence.chat.telegram.TelegramSettings.Webhook;
import wence.store.UpdateLog;
import wence.web.Callback;
import wence.web.Vital;

/// A bot in Telegram. [#run] is called once; [#close] may be called from any thread, and takes a few seconds at most.
public final class TelegramPlatform implements Platform, Vital {
    /// Its name in messages and records.
    public static final String NAME = "telegram";

    /// How many updates wait or are answered at once, in all chats together; the rest waits at Telegram.
    private static final int MAX_WAITING = 2_000;

    /// How long something that is to be said unasked waits for the bot to be at work.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final int WEBHOOK_CONNECTIONS = 20;

    private final TelegramSettings settings;
    private final UpdateLog log;
    private final Consumer<String> announcer;
    private final Tempo tempo;
    private final OutgoingPace pace;
    private final Pulse pulse;
    private final Connection connection;
    private final BotCalls api;
    private final UpdateFeed feed;
    private final ChatQueues queues = new ChatQueues(MAX_WAITING);
    private final Closing closing = new Closing();
    private final Closing gone = new Closing();
    private final @Nullable WebhookDoor door;
    /// There once the bot is at work.
    private final CompletableFuture<Sending> mail = new CompletableFuture<>();

    /// @param log keeps updates across restarts
    /// @param announcer says to whoever runs the bot what they should know; called from any thread
    public TelegramPlatform(TelegramSettings settings, UpdateLog log, Consumer<String> announcer) {
        this(settings, log, announcer, Tempo.USUAL, OutgoingPace.telegrams());
    }

    TelegramPlatform(
            TelegramSettings settings, UpdateLog log, Consumer<String> announcer, Tempo tempo, OutgoingPace pace) {
        this.settings = settings;
        this.log = log;
        this.announcer = announcer;
        this.tempo = tempo;
        this.pace = pace;
        pulse = new Pulse(announcer, tempo.silence());
        connection = new Connection(settings);
        api = new BotCalls(connection);
        feed = new UpdateFeed(connection, api, tempo.poll());
        door = settings.webhook()
                .map(webhook -> new WebhookDoor(webhook, () -> pulse.beat(running(webhook))))
                .orElse(null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean tell(String person, Reply reply) {
        if (!person.matches("[0-9]{1,18}")) {
            return false;
        }
        var place = new ChatPlace(Long.parseLong(person), Optional.empty(), false);
        return atWork().filter(sending -> tell(place, reply, sending)).isPresent();
    }

    private static boolean tell(ChatPlace place, Reply reply, Sending sending) {
        try (var delivery = sending.to(place, Optional.empty())) {
            return !delivery.send(reply).isEmpty();
        } catch (NotDelivered closed) {
            return false;
        }
    }

    @Override
    public void show(String person, List<CommandWord> commands) {
        if (person.matches("[0-9]{1,18}") && atWork().isPresent()) {
            // Refused while the person has not yet begun a chat; they are shown the usual commands then.
            Profile.show(person, commands).forEach(api::call);
        }
    }

    /// Waits until the bot is at work; empty when it is not for long, or closed.
    private Optional<Sending> atWork() {
        try {
            return Optional.of(mail.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            return Optional.empty();
        }
    }

    @Override
    public Health health() {
        return pulse.health();
    }

    /// Where Telegram posts updates; empty for long polling.
    public Optional<Callback> callback() {
        return Optional.ofNullable(door);
    }

    @Override
    public void run(Listener listener) {
        Thread.ofVirtual().name("telegram watch").start(this::watch);
        try {
            Optional<User> user = persistent(() -> api.call(new GetMe()));
            if (user.isPresent()) {
                serve(Me.of(user.get()), listener);
            }
        } finally {
            // Whoever called may take away what answers in flight still need.
            if (closing.isClosed()) {
                gone.await(tempo.farewell().plusSeconds(1));
            }
            pulse.end("已停止。");
        }
    }

    @Override
    public void close() {
        closing.close();
        mail.cancel(false);
        feed.cancel();
        if (door != null) {
            door.close();
        }
        if (!queues.finish(tempo.farewell())) {
            announcer.accept("还有没发出的回答，已经记下，下次启动时再答。");
        }
        gone.close();
        connection.close();
    }

    private void serve(Me me, Listener listener) {
        var moves = new Moves();
        var sending = new Sending(
                new Outbox(api, pace, tempo, moves, gone),
                new Parts(),
                new Typing(api, tempo, moves),
                new Unfinished(gone),
                tempo);
        mail.complete(sending);
        var desk = new Desk(api, sending, moves, listener);
        var intake = new Intake(log, queues, new IncomingReader(me, new Downloads(api, connection)), desk);
        if (!me.readsAll()) {
            announcer.accept("群隐私模式是开着的：在群里只有 @%s、回复它的消息或用命令时才看得到。".formatted(me.username()));
        }
        Thread.ofVirtual().name("telegram profile").start(() -> Profile.announce(api, announcer));
        if (door == null) {
            poll(me, intake);
        } else {
            listen(door, settings.webhook().orElseThrow(), intake);
        }
    }

    private void poll(Me me, Intake intake) {
        if (persistent(() -> api.call(new DeleteWebhook())).isEmpty()) {
            return;
        }
        String running = "Telegram 机器人 @%s 正在收消息（长轮询）。".formatted(me.username());
        pulse.beat(running);
        intake.resume(closing);
        new Poller(feed, intake, tempo, pulse, closing, running, () -> api.call(new DeleteWebhook())).run();
    }

    private void listen(WebhookDoor open, Webhook webhook, Intake intake) {
        intake.resume(closing);
        open.open(intake);
        if (persistent(() -> api.call(registration(webhook))).isEmpty()) {
            return;
        }
        pulse.beat(running(webhook));
        while (!closing.await(tempo.silence().dividedBy(3))) {
            check(webhook);
        }
    }

    /// Somebody may have turned the webhook off, and no update would ever tell.
    private void check(Webhook webhook) {
        Outcome<WebhookInfo> outcome = api.call(new GetWebhookInfo());
        if (outcome instanceof Outcome.Done<WebhookInfo>(WebhookInfo info)) {
            if (webhook.url().toString().equals(info.getUrl())) {
                pulse.beat(running(webhook));
            } else {
                pulse.trouble(Pulse.Kind.OTHER_POLLER, "webhook 被别的程序改掉了，正在重新登记。");
                api.call(registration(webhook));
            }
        } else {
            Trouble trouble = Trouble.of(outcome, 1, tempo);
            pulse.trouble(trouble.kind(), trouble.sentence());
        }
    }

    /// Calls until it works.
    ///
    /// @return empty when the platform was closed before
    private <T> Optional<T> persistent(Supplier<Outcome<T>> call) {
        int failures = 0;
        while (!closing.isClosed()) {
            Outcome<T> outcome = call.get();
            if (outcome instanceof Outcome.Done<T>(T value)) {
                return Optional.of(value);
            }
            if (closing.isClosed()) {
                break;
            }
            failures++;
            Trouble trouble = Trouble.of(outcome, failures, tempo);
            pulse.trouble(trouble.kind(), trouble.sentence());
            closing.await(trouble.pause());
        }
        return Optional.empty();
    }

    private void watch() {
        while (!closing.await(tempo.silence().dividedBy(10))) {
            pulse.watch();
        }
    }

    private static String running(Webhook webhook) {
        return "Telegram 机器人正在收消息（webhook %s）。".formatted(webhook.url());
    }

    private static SetWebhook registration(Webhook webhook) {
        return SetWebhook.builder()
                .url(webhook.url().toString())
                .secretToken(webhook.secret())
                .maxConnections(WEBHOOK_CONNECTIONS)
                .allowedUpdates(List.copyOf(IncomingReader.KINDS))
                .build();
    }
}
