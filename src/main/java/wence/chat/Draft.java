package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wence.chat.Conversation.Cited;
import wence.chat.Conversation.Offered;
import wence.plan.Clause;
import wence.plan.Plan;

/// A reply while it is written; keeps the numbering of choices and citations in step with what is remembered.
final class Draft {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Offered> offered = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();

    /// @param bound whether it means nothing without the reply that it stands under
    private record Tool(Offered offered, boolean bound) {}

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

    /// Offers a choice whose words lean on what was said before, so that it works only where that is remembered.
    Draft offerHere(String label, String text) {
        offered.add(new Offered(label, text));
        buttons.add(new Button(label, new Action.Pick(offered.size())));
        return this;
    }

    /// Offers something to do, beside the choices; it stands for these words, as if the person typed them.
    Draft tool(String label, String text) {
        tools.add(new Tool(new Offered(label, text), false));
        return this;
    }

    /// Offers something to do with this very reply, so that it works only where the reply is remembered.
    Draft toolHere(String label, String text) {
        tools.add(new Tool(new Offered(label, text), true));
        return this;
    }

    /// The finished reply; its choices and citations replace those of the reply before it.
    Turned done(Conversation conversation) {
        return new Turned(reply(), conversation.showing(offered, remembered(), cited));
    }

    /// The finished reply to something asked in passing: what it does not offer or cite anew stays as it was.
    Turned aside(Conversation conversation) {
        return new Turned(
                reply(),
                conversation.showing(
                        buttonless() ? conversation.offered() : offered,
                        buttonless() ? conversation.tools() : remembered(),
                        cited.isEmpty() ? conversation.cited() : cited));
    }

    private List<Offered> remembered() {
        return tools.stream().map(Tool::offered).toList();
    }

    /// Tools are numbered on behind the choices.
    private Button button(int tool) {
        Offered shown = tools.get(tool).offered();
        Action say = new Action.Say(shown.text());
        boolean stands = !tools.get(tool).bound() && say.fits();
        return new Button(shown.label(), stands ? say : new Action.Pick(offered.size() + tool + 1));
    }

    private boolean buttonless() {
        return offered.isEmpty() && tools.isEmpty();
    }

    /// The reply alone, of which nothing is remembered.
    Reply reply() {
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Choices(buttons));
        }
        if (!tools.isEmpty()) {
            blocks.add(new Block.Choices(
                    IntStream.range(0, tools.size()).mapToObj(this::button).toList()));
        }
        return new Reply(blocks);
    }
}
