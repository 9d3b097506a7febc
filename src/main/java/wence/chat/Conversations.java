package wence.chat;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wence.admin.Knowledge;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Answerer;
import wence.answer.Citation;
import wence.answer.Inquiry;
import wence.chat.Recollection.Before;
import wence.lookup.Lookup;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.office.Span;
import wence.question.Language;
import wence.store.FeedbackLog;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Notes;
import wence.store.Person;
import wence.store.StoreFailure;

/// All conversations, on all platforms: a message comes, a reply goes.
///
/// What one person said in one chat is leant on for [#LIFE] after the last message. A reply to
/// one of the bot's
/// messages, and a press on one of its buttons, goes back to what was remembered when that
/// message was sent, whatever
/// its age, as long as the notes last. A pinned plan belongs to the chat and stays until it is
/// let go. Who sends more
/// than their pace allows is told so once.
public final class Conversations implements Listener {
    /// How long a conversation goes on after its last message.
    public static final Duration LIFE = Duration.ofMinutes(30);

    /// How many conversations, and how many sent messages, should be kept where they outlive a
    /// restart.
    public static final int MAX_KEPT = 20_000;

    /// How many of each are remembered where nothing outlives a restart.
    private static final int MAX_IN_MEMORY = 2_000;

    private static final Logger LOG = System.getLogger(Conversations.class.getName());

    private final Knowledge knowledge;
    private final InstantSource clock;
    private final Recollection recollection;
    private final FeedbackLog feedback;
    private final Pace pace;
    private final Office office;
    private final Optional<Workbench> bench;
    private final Gate gate = new Gate();
    private final Introductions introductions;
    private final PlanVersions versions = new PlanVersions();

    /// Conversations that a restart forgets, at any pace.
    public Conversations(Answerer answerer, Lookup lookup, InstantSource clock) {
        this(
                answerer,
                lookup,
                clock,
                new MemoryNotes(clock, MAX_IN_MEMORY),
                new MemoryFeedbackLog(clock),
                Pace.unlimited());
    }

    /// Conversations that everybody may have.
    ///
    /// @param notes keep what was said
    /// @param feedback keeps what people think of the answers
    /// @param pace how fast one person may go on
    public Conversations(
            Answerer answerer, Lookup lookup, InstantSource clock, Notes notes, FeedbackLog feedback, Pace pace) {
        this(Knowledge.of(answerer, lookup), clock, notes, feedback, pace, openToAll(clock), Optional.empty());
    }

    /// @param knowledge what questions are answered from, which may change
    /// @param notes keep what was said
    /// @param feedback keeps what people think of the answers
    /// @param pace how fast one person may go on
    /// @param office knows who may ask, and keeps what was asked
    /// @param bench where admins work on the collection; empty where they cannot
    public Conversations(
            Knowledge knowledge,
            InstantSource clock,
            Notes notes,
            FeedbackLog feedback,
            Pace pace,
            Office office,
            Optional<Workbench> bench) {
        this.knowledge = knowledge;
        this.clock = clock;
        this.recollection = new Recollection(new Memory(notes, LIFE), clock);
        this.feedback = feedback;
        this.pace = pace;
        this.office = office;
        this.introductions = new Introductions(office, clock);
        this.bench = bench;
    }

    private static Office openToAll(InstantSource clock) {
        return new Office(
                Drawers.inMemory(clock, new MemoryNotes(clock, 1), new MemoryFeedbackLog(clock)), Rules.USUAL, clock);
    }

    @Override
    public void hear(Message message, Delivery delivery) {
        switch (pace.step(message.platform(), message.person())) {
            case ANSWER -> answer(message, delivery);
            case ASK_TO_SLOW_DOWN ->
                delivery.send(
                        slowDown(recollection.before(message).conversation().language()));
            case IGNORE -> {}
        }
    }

    private static Reply slowDown(Language language) {
        String sentence = switch (language) {
            case CHINESE -> "您发得太快，我跟不上了。请停 %d 秒再问；停下之前发的，我不再回答。";
            case ENGLISH ->
                "That is faster than I can follow. Please pause for %d seconds; until then I do not answer.";
        };
        return Reply.line(sentence.formatted(Pace.QUIET.toSeconds()));
    }

    private void answer(Message message, Delivery delivery) {
        introductions.hear(message);
        Before before = recollection.before(message);
        turned(message, before, delivery)
                .ifPresent(turned ->
                        recollection.keep(message, before, delivery.send(turned.reply()), turned.conversation()));
    }

    /// What an admin should know of a week.
    ///
    /// @return empty when nothing was asked
    public Optional<Reply> digest(Person admin, Span week) {
        var message =
                new Message(admin.platform(), admin.id(), admin.id(), "", new Message.Words(""), Optional.empty());
        var fresh = Conversation.fresh(clock.instant());
        try (Knowledge.Lease now = knowledge.take()) {
            return WeeklyDigest.of(week, turn(message, fresh, now, _ -> {}));
        }
    }

    @Override
    public List<Offer> offers(Message message, int max) {
        if (!(message.content() instanceof Message.Words words) || words.text().isBlank()) {
            return List.of();
        }
        var person = new Person(message.platform(), message.person());
        if (!office.admission().mayAsk(person, message.around().group())) {
            return List.of();
        }
        try (Knowledge.Lease now = knowledge.take()) {
            // Excerpts are shown while somebody types: no model is asked.
            Answer.Said said =
                    now.answerer().rules().answer(Inquiry.of(words.text())).said();
            return said.citations().stream()
                    .limit(max)
                    .map(citation -> offer(citation, said))
                    .toList();
        }
    }

    @Override
    public void moved(String platform, String from, String to) {
        try {
            recollection.move(new Room(platform, from), new Room(platform, to));
            office.roles().moved(platform, from, to);
        } catch (StoreFailure e) {
            // The chat goes on; only its pinned plan is forgotten.
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
        }
    }

    private static Offer offer(Citation citation, Answer.Said said) {
        return new Offer(
                citation.clause().id(),
                AnswerText.joined(AnswerText.place(citation)),
                citation.quote(),
                new Reply(List.of(AnswerDraft.quotation(citation, said))));
    }

    /// What is wrong inside must not end a platform: the person hears one sentence, the log has the rest.
    ///
    /// @return empty when nothing is said to it
    private Optional<Turned> turned(Message message, Before before, Delivery delivery) {
        try (Knowledge.Lease now = knowledge.take()) {
            return turned(message, before, delivery, now);
        }
    }

    private Optional<Turned> turned(Message message, Before before, Delivery delivery, Knowledge.Lease now) {
        Turn turn = turn(message, before.conversation(), now, delivery::soFar);
        try {
            Command command = MessageCommand.of(message, before.isKnown(), before.conversation());
            return switch (gate.step(command, turn)) {
                case ADMIT -> admitted(command, turn, delivery);
                case EXPLAIN -> Optional.of(Gate.explanation(turn));
                case IGNORE -> Optional.empty();
            };
        } catch (StoreFailure e) {
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
            return Optional.of(turn.say("没有记下：" + e.getMessage(), "Not kept: " + e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "no reply to a message on " + message.platform(), e);
            return Optional.of(turn.say(
                    "这条消息处理时出了错，已记入日志。请换个说法再问。",
                    "Something went wrong here; it is in the log. Please ask in another way."));
        }
    }

    private Turn turn(Message message, Conversation conversation, Knowledge.Lease now, Consumer<SoFar> soFar) {
        return new Turn(
                now.answerer(),
                now.lookup(),
                message,
                conversation,
                feedback,
                versions,
                office,
                bench.map(Workbench::admin),
                soFar);
    }

    /// Long work goes on beside the chat and says itself what there is to say.
    private Optional<Turned> admitted(Command command, Turn turn, Delivery delivery) {
        if (command.meant() instanceof LongCommand work && bench.isPresent()) {
            Optional<Turned> objection = work.objection(turn);
            if (objection.isEmpty()) {
                new LongWork(bench.get(), clock).begin(work, turn, around(turn.message(), delivery));
            }
            return objection;
        }
        delivery.working();
        return Optional.of(command.act(turn));
    }

    private LongWork.Around around(Message message, Delivery delivery) {
        return new LongWork.Around(
                delivery,
                doing -> {
                    try (Knowledge.Lease now = knowledge.take()) {
                        Conversation conversation = recollection.before(message).conversation();
                        return doing.apply(turn(message, conversation, now, _ -> {}));
                    }
                },
                (sent, said) -> {
                    Before before = recollection.before(message);
                    Turned end = said.aside(before.conversation());
                    recollection.keep(message, before, delivery.replace(sent, end.reply()), end.conversation());
                });
    }
}
