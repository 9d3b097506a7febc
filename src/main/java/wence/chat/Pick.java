package wence.chat;

import java.util.List;

/// A number or ordinal that picks something of the last reply: a number whatever has one, an ordinal (第二个) a choice.
///
/// @param number from 1
/// @param typed what the person typed
record Pick(int number, String typed) implements Command {
    @Override
    public Turned act(Turn turn) {
        List<Conversation.Offered> offered = Numbers.ordinal(typed).isPresent()
                ? turn.conversation().offered()
                : turn.conversation().numbered();
        if (number <= offered.size()) {
            return new Chosen(offered.get(number - 1).text()).act(turn);
        }
        if (!offered.isEmpty()) {
            return turn.say(
                    "只有 %d 个选项，没有第 %d 个。".formatted(offered.size(), number),
                    "There are only %d choices, no number %d.".formatted(offered.size(), number));
        }
        return Numbers.digits(typed).isPresent()
                ? turn.say("现在没有可选的编号，请直接提问。", "There is nothing to pick by number now; please ask.")
                : new Ask(typed).act(turn);
    }
}
