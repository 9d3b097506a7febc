package wence.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Plan;

/// A chat with people in it, on paper: what was said, in order, as text.
final class Dialogue {
    private final StringBuilder paper = new StringBuilder();
    private final Conversations conversations;
    private final List<Reply> replies = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private String person = "甲";

    Dialogue(Plan... plans) {
        conversations = new Conversations(new FakeAnswerer(plans), new FakeIndex(List.of(plans)), () -> now, 50);
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

    Dialogue waits(Duration time) {
        now = now.plus(time);
        paper.append("（过了 %d 分钟）\n\n".formatted(time.toMinutes()));
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
        conversations.hear(new Message("paper", "室", person, "m" + paper.length(), content, replyTo), new Paper());
        return this;
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
        public void replace(String sent, Reply reply) {
            throw new UnsupportedOperationException("nothing here replaces a reply");
        }
    }
}
