package wence.chat;

import java.util.Optional;

/// A command that there is not: the nearest one is offered.
///
/// @param word what was typed behind the slash, in lower case
/// @param argument what stood behind it
record Unknown(String word, String argument) implements Command {
    @Override
    public Turned act(Turn turn) {
        String shown = Brief.of(word);
        Optional<CommandWord> nearest = Commands.nearest(word, Commands.of(turn));
        if (nearest.isEmpty()) {
            return turn.say(
                    "没有 /%s 这个命令，/help 看全部命令；要提问，直接写问题。".formatted(shown),
                    "There is no /%s; /help lists the commands. To ask, just write.".formatted(shown));
        }
        String meant = "/" + nearest.get().name();
        return new Draft()
                .line(
                        0,
                        turn.words("没有 /%s 这个命令。是不是 %s？", "There is no /%s. Did you mean %s?")
                                .formatted(shown, meant))
                .offer(meant, argument.isEmpty() ? meant : meant + " " + argument)
                .aside(turn.conversation());
    }
}
