package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/// Telegram for tests: a Bot API on loopback with one bot, and people who talk to it.
///
/// ```java
/// try (BotApi api = BotApi.start()) {
///     Speaker wang = api.person(7, "王").alone();
///     int question = wang.says("老年人由谁牵头？");   // the bot, at http://127.0.0.1:{api.port()}/bot{api.token()}/, answers
///     Shown answer = api.awaitMessages(1, Duration.ofSeconds(5)).getFirst();
///     wang.presses(answer.id(), "原文");
///     assertThat(api.transcript()).isEqualTo(…);
/// }
/// ```
///
/// It may be used by many threads.
public final class BotApi implements AutoCloseable {
    private final World world;
    private final Faults faults;
    private final Pacing pacing;
    private final ProfileMethods profile;
    private final Webhook webhook;
    private final List<Call> calls = new ArrayList<>();
    private final Server server;

    private BotApi(InstantSource clock) {
        world = new World(clock);
        faults = new Faults(world.gate());
        pacing = new Pacing(clock);
        profile = new ProfileMethods(world);
        webhook = new Webhook(world);
        server = new Server(world, new Methods(world, pacing, profile, webhook), faults, calls);
        server.threads().execute(webhook::run);
    }

    /// With the machine's clock: for the bot's own pace to be kept against this one.
    public static BotApi start() {
        return start(InstantSource.system());
    }

    /// With a clock that the test moves.
    ///
    /// @param clock dates messages, ages queries and measures the pace
    public static BotApi start(InstantSource clock) {
        return new BotApi(clock);
    }

    public String token() {
        return world.bot().token();
    }

    public String username() {
        return world.bot().username();
    }

    public int port() {
        return server.port();
    }

    /// Lets the bot read everything in groups, as its owner may.
    public BotApi withoutPrivacyMode() {
        world.gate().happens(() -> world.bot(world.bot().withoutPrivacyMode()));
        return this;
    }

    /// Refuses nothing for coming too fast.
    public BotApi withoutPace() {
        world.gate().happens(() -> pacing.on(false));
        return this;
    }

    /// The webhook's public address, as the bot registers it, leads to this local one.
    ///
    /// @param publicly the beginning of an `https` address
    /// @param locally what to put in its place, as in `http://127.0.0.1:8080`
    public BotApi reaches(String publicly, String locally) {
        world.gate().happens(() -> webhook.reach(publicly, locally));
        return this;
    }

    /// The person with this id; the name counts the first time.
    public Person person(long id, String name) {
        return world.gate().alone(() -> world.person(id, name));
    }

    /// A group with the bot in it.
    ///
    /// @param id negative, as Telegram has it
    public Chat group(long id, String title) {
        return joined(id, Chat.Type.GROUP, title);
    }

    /// A supergroup with the bot in it.
    ///
    /// @param id negative, as Telegram has it
    public Chat supergroup(long id, String title) {
        return joined(id, Chat.Type.SUPERGROUP, title);
    }

    private Chat joined(long id, Chat.Type type, String title) {
        if (id >= 0) {
            throw new IllegalArgumentException("need a negative id for a group, got " + id);
        }
        return world.gate().alone(() -> {
            Chat chat = world.open(id, type, title);
            world.updates().add("my_chat_member", Wire.membership(chat, world, "member"));
            return chat;
        });
    }

    public Faults faults() {
        return faults;
    }

    /// Puts an update among the others as it stands but for its id, whether the bot can read it or not.
    ///
    /// @return its id
    public int injects(ObjectNode update) {
        return world.gate().alone(() -> world.updates().addAsItIs(update));
    }

    /// An update that strict clients cannot read: the number in it is larger than an `int`.
    ///
    /// @return its id
    public int poison() {
        ObjectNode update = Wire.object();
        update.putObject("message")
                .put("message_id", 9_999_999_999L)
                .put("date", 9_999_999_999L)
                .put("text", "poison")
                .putObject("chat")
                .put("id", 7)
                .put("type", "private");
        return injects(update);
    }

    /// The next update gets this id, as after a quiet week Telegram may begin anew.
    public void updateIdsContinueFrom(int id) {
        world.gate().happens(() -> world.updates().continueFrom(id));
    }

    /// How many updates the bot has not confirmed.
    public int pendingUpdates() {
        return world.gate().alone(() -> world.updates().pending());
    }

    /// What the bot sent, as people see it now, in the order in which it was sent; what it took away again is left out.
    public List<Shown> messages() {
        return world.gate().alone(() -> messages(_ -> true));
    }

    /// The same, in one chat.
    public List<Shown> messages(Chat chat) {
        return world.gate().alone(() -> messages(chat::equals));
    }

    private List<Shown> messages(Predicate<Chat> where) {
        record Key(long chat, int id) {}
        var latest = new LinkedHashMap<Key, Shown>();
        for (Happening happening : world.happenings()) {
            happening
                    .shown()
                    .filter(shown -> where.test(shown.chat()))
                    .ifPresent(shown -> latest.put(new Key(shown.chat().id(), shown.id()), shown));
            if (happening instanceof Happening.Removed removed) {
                latest.remove(new Key(removed.chat().id(), removed.id()));
            }
        }
        return List.copyOf(latest.values());
    }

    /// Waits until the bot has sent so many messages in all.
    public List<Shown> awaitMessages(int count, Duration atMost) {
        await(count + " messages", api -> api.world.sentByTheBot() >= count, atMost);
        return messages();
    }

    /// Waits until the bot has sent so many messages to the chat.
    public List<Shown> awaitMessages(Chat chat, int count, Duration atMost) {
        await(count + " messages in " + chat, api -> api.messages(chat).size() >= count, atMost);
        return messages(chat);
    }

    /// Waits until something holds, looking again after whatever happens here.
    ///
    /// @throws AssertionError when the time is over first; its message ends with the transcript
    public void await(String what, Predicate<BotApi> holds, Duration atMost) {
        if (!world.gate().waitUntil(() -> holds.test(this), atMost)) {
            throw new AssertionError("waited %s in vain for %s; so far:%n%s".formatted(atMost, what, transcript()));
        }
    }

    /// Everything that people and the bot did, in order.
    public List<Happening> happenings() {
        return world.gate().alone(() -> List.copyOf(world.happenings()));
    }

    /// The calls of the bot, in the order in which they came.
    public List<Call> calls() {
        return world.gate().alone(() -> List.copyOf(calls));
    }

    /// The chats as plain text, all in one, in the order in which things happened.
    public String transcript() {
        return new Transcript(world.bot()).of(happenings());
    }

    /// One chat as plain text.
    public String transcript(Chat chat) {
        return new Transcript(world.bot())
                .of(happenings().stream().filter(it -> it.chat() == chat).toList());
    }

    /// The commands that are registered, one a line, as in `/ask 提问`.
    ///
    /// @param scope scope and language, as in `all_private_chats zh`, or `default`
    public String commands(String scope) {
        return world.gate().alone(() -> profile.commands(scope));
    }

    /// What the bot tells about itself.
    ///
    /// @param field `name`, `description` or `short_description`
    /// @param language as in `zh`, or empty
    public String told(String field, String language) {
        return world.gate().alone(() -> profile.told(field, language));
    }

    /// What `getWebhookInfo` answers.
    public JsonNode webhookInfo() {
        return world.gate().alone(webhook::info);
    }

    @Override
    public void close() {
        world.gate().happens(() -> world.updates().close());
        server.close();
    }
}
