package wence.chat;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Answerer;
import wence.answer.Citation;
import wence.answer.Inquiry;
import wence.search.ClauseIndex;

/// All conversations, on all platforms: a message comes, a reply goes.
///
/// What one person said in one chat is remembered for [#LIFE] after the last message. A reply to one of the bot's
/// messages, and a press on one of its buttons, goes back to what was remembered when that message was sent, whatever
/// its age. A pinned plan belongs to the chat and stays until it is let go. Of each kind the newest are kept, up to a
/// number; what is older is forgotten.
public final class Conversations implements Listener {
    /// How long a conversation is remembered after its last message.
    public static final Duration LIFE = Duration.ofMinutes(30);

    /// How many conversations, and how many sent messages, are remembered.
    public static final int MAX_REMEMBERED = 2_000;

    private static final Logger LOG = System.getLogger(Conversations.class.getName());

    private final Answerer answerer;
    private final ClauseIndex index;
    private final InstantSource clock;
    private final Recent<Talk, Conversation> talks;
    private final Recent<Sent, Conversation> sent;
    private final Recent<Room, String> pinned;

    private record Room(String platform, String chat) {}

    private record Talk(Room room, String person) {}

    private record Sent(Room room, String message) {}

    public Conversations(Answerer answerer, ClauseIndex index, InstantSource clock) {
        this(answerer, index, clock, MAX_REMEMBERED);
    }

    Conversations(Answerer answerer, ClauseIndex index, InstantSource clock, int max) {
        this.answerer = answerer;
        this.index = index;
        this.clock = clock;
        talks = new Recent<>(max);
        sent = new Recent<>(max);
        pinned = new Recent<>(max);
    }

    @Override
    public void hear(Message message, Delivery delivery) {
        delivery.working();
        var room = new Room(message.platform(), message.chat());
        Turned turned = turned(message, room);
        String id = delivery.send(turned.reply());
        Conversation after = turned.conversation();
        talks.put(new Talk(room, message.person()), after);
        sent.put(new Sent(room, id), after);
        after.plan().ifPresentOrElse(plan -> pinned.put(room, plan), () -> pinned.remove(room));
    }

    @Override
    public List<Offer> offers(Message message, int max) {
        if (!(message.content() instanceof Message.Words words) || words.text().isBlank()) {
            return List.of();
        }
        Answer.Said said = answerer.answer(Inquiry.of(words.text())).said();
        return said.citations().stream()
                .limit(max)
                .map(citation -> offer(citation, said))
                .toList();
    }

    private static Offer offer(Citation citation, Answer.Said said) {
        return new Offer(
                citation.clause().id(),
                AnswerText.joined(AnswerText.place(citation)),
                citation.quote(),
                new Reply(List.of(AnswerDraft.quotation(citation, said))));
    }

    /// What is wrong inside must not end a platform: the person hears one sentence, the log has the rest.
    private Turned turned(Message message, Room room) {
        var turn = new Turn(answerer, index, context(message, room));
        try {
            return command(message, room, turn).act(turn);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "no reply to a message on " + message.platform(), e);
            return turn.say(
                    "这条消息处理时出了错，已记入日志。请换个说法再问。",
                    "Something went wrong here; it is in the log. Please ask in another way.");
        }
    }

    private Conversation context(Message message, Room room) {
        Instant now = clock.instant();
        Conversation said = message.replyTo()
                .flatMap(id -> sent.get(new Sent(room, id)))
                .or(() -> talks.get(new Talk(room, message.person()))
                        .filter(talk -> !talk.at().plus(LIFE).isBefore(now)))
                .orElse(Conversation.fresh(now));
        return said.at(now).pinned(pinned.get(room));
    }

    private Command command(Message message, Room room, Turn turn) {
        return switch (message.content()) {
            case Message.Words words -> words(words.text(), turn.conversation());
            case Message.Press press -> press(press.code(), isKnown(message, room));
        };
    }

    /// A text that repeats a choice's label chooses it, so that 下一页 can be typed.
    private static Command words(String text, Conversation conversation) {
        String bare = text.strip().replaceFirst("[?？。]$", "");
        return conversation.offered().stream()
                .filter(choice -> choice.label().equals(bare) || choice.label().equals(text.strip()))
                .findFirst()
                .filter(choice -> !choice.text().equals(text.strip()))
                .<Command>map(choice -> new Chosen(choice.text()))
                .orElseGet(() -> Commands.read(text));
    }

    private static Command press(String code, boolean isKnown) {
        Optional<Action> action = Action.parse(code);
        if (action.isEmpty()) {
            return new OldButton();
        }
        return switch (action.get()) {
            case Action.Say say -> new Chosen(say.text());
            case Action.Pick pick -> isKnown ? new Pick(pick.number(), code) : new OldButton();
            case Action.Open open -> isKnown ? new Open(Integer.toString(open.citation()), 0) : new OldButton();
        };
    }

    private boolean isKnown(Message message, Room room) {
        return message.replyTo().flatMap(id -> sent.get(new Sent(room, id))).isPresent();
    }
}
