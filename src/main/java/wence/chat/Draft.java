package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.chat.Conversation.Cited;
import wence.chat.Conversation.Offered;
import wence.plan.Clause;
import wence.plan.Plan;

/// A reply while it is written; keeps the numbering of choices and citations in step with what is remembered.
final class Draft {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Offered> offered = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();

    Draft heading(String text) {
        blocks.add(new Block.Heading(text));
        return this;
    }

    Draft line(int indent, String text) {
        return line(indent, text, List.of());
    }

    Draft line(int indent, String text, List<Integer> marks) {
        blocks.add(new Block.Text(indent, List.of(Run.plain(text)), marks));
        return this;
    }

    Draft block(Block block) {
        blocks.add(block);
        return this;
    }

    /// Remembers a citation, so that the section around it can be asked for by its number.
    Draft cite(int number, Plan plan, Clause clause) {
        cited.add(new Cited(number, plan.id(), clause.id()));
        return this;
    }

    /// Offers a choice that stands for these words, as if the person typed them.
    Draft offer(String label, String text) {
        offered.add(new Offered(label, text));
        Action say = new Action.Say(text);
        buttons.add(new Button(label, say.fits() ? say : new Action.Pick(offered.size())));
        return this;
    }

    /// The finished reply; its choices and citations replace those of the reply before it.
    Turned done(Conversation conversation) {
        return new Turned(reply(), conversation.showing(offered, cited));
    }

    /// The finished reply to something asked in passing: what it does not offer or cite anew stays as it was.
    Turned aside(Conversation conversation) {
        return new Turned(
                reply(),
                conversation.showing(
                        offered.isEmpty() ? conversation.offered() : offered,
                        cited.isEmpty() ? conversation.cited() : cited));
    }

    private Reply reply() {
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Choices(buttons));
        }
        return new Reply(blocks);
    }
}
