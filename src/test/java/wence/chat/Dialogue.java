package wence.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wence.answer.Answerer;
import wence.lookup.Lookup;
import wence.plan.Plan;
import wence.store.Feedback;
import wence.store.FeedbackLog;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Notes;

/// A chat with people in it, on paper: what was said, in order, as text.
final class Dialogue {
    private final StringBuilder paper = new StringBuilder();
    private final Answerer answerer;
    private final Lookup lookup;
    private final Notes notes;
    private final FeedbackLog feedback;
    private Conversations conversations;
    private final List<Reply> replies = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private Duration between = Duration.ofSeconds(3);
    private String person = "甲";

    Dialogue(Plan... plans) {
        this.answerer = new FakeAnswerer(plans);
        this.lookup = MemoryLookup.of(List.of(plans));
        this.notes = new MemoryNotes(this::now, 50);
        this.feedback = new MemoryFeedbackLog(this::now);
        this.conversations = conversations();
    }

    /// With a real answerer, and a store that may be gone after a restart.
    Dialogue(Answerer answerer, Lookup lookup, Notes notes, FeedbackLog feedback) {
        this.answerer = answerer;
        this.lookup = lookup;
        this.notes = notes;
        this.feedback = feedback;
        this.conversations = conversations();
    }

    private Conversations conversations() {
        return new Conversations(answerer, lookup, this::now, notes, feedback, Pace.ofPeople(this::now));
    }

    private Instant now() {
        return now;
    }

    /// The bot is stopped and started; what it kept is all that it has.
    Dialogue restarts() {
        conversations = conversations();
        paper.append("（重新启动）\n\n");
        return this;
    }

    /// What people thought of the answers, the newest first.
    String opinions() {
        return feedback.newest(50).stream().map(Dialogue::opinion).collect(Collectors.joining());
    }

    Dialogue says(String text) {
        return hears(new Message.Words(text), text, Optional.empty());
    }

    /// Replies to the bot's message with this number, from 1.
    Dialogue repliesTo(int sent, String text) {
        return hears(new Message.Words(text), "(回复第 %d 条) %s".formatted(sent, text), Optional.of("r" + sent));
    }

    /// Presses the button with this label on the bot's message with this number, from 1.
    Dialogue presses(int sent, String label) {
        Button button = buttons(replies.get(sent - 1)).stream()
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow();
        return hears(
                new Message.Press(button.action().code()),
                "(按第 %d 条的 %s)".formatted(sent, label),
                Optional.of("r" + sent));
    }

    Dialogue pressesCode(String code, String on) {
        return hears(new Message.Press(code), "(按 " + code + ")", Optional.of(on));
    }

    Dialogue as(String other) {
        person = other;
        return this;
    }

    /// From here on people type without a pause.
    Dialogue hurries() {
        between = Duration.ZERO;
        return this;
    }

    Dialogue waits(Duration time) {
        now = now.plus(time);
        paper.append(
                time.toMinutes() > 0
                        ? "（过了 %d 分钟）\n\n".formatted(time.toMinutes())
                        : "（过了 %d 秒）\n\n".formatted(time.toSeconds()));
        return this;
    }

    Reply lastReply() {
        return replies.getLast();
    }

    String text() {
        return paper.toString();
    }

    private Dialogue hears(Message.Content content, String shown, Optional<String> replyTo) {
        paper.append(person).append("：").append(shown).append('\n');
        now = now.plus(between);
        conversations.hear(new Message("paper", "室", person, "m" + paper.length(), content, replyTo), new Paper());
        return this;
    }

    private static String opinion(Feedback said) {
        String cited = said.citations().stream()
                .map(c -> "[%d] %s %s".formatted(c.number(), c.version(), c.clause()))
                .collect(Collectors.joining(" "));
        String reason = said.reason().map(Enum::name).orElse("-");
        return "%s %s %s\n问：%s\n答：%s\n引：%s\n\n"
                .formatted(said.person(), said.verdict(), reason, said.question(), said.answer(), cited);
    }

    private static List<Button> buttons(Reply reply) {
        var buttons = new ArrayList<Button>();
        for (Block block : reply.blocks()) {
            switch (block) {
                case Block.Choices choices -> buttons.addAll(choices.buttons());
                case Block.Quotation quotation -> buttons.add(quotation.original());
                case Block.Heading _, Block.Text _, Block.Passage _ -> {}
            }
        }
        return buttons;
    }

    private final class Paper implements Delivery {
        @Override
        public void working() {}

        @Override
        public String send(Reply reply) {
            replies.add(reply);
            paper.append(ReplyLines.text(reply)).append("\n\n");
            return "r" + replies.size();
        }

        @Override
        public String replace(String sent, Reply reply) {
            throw new UnsupportedOperationException("nothing here replaces a reply");
        }
    }
}
