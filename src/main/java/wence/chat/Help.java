package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/help`: all commands, or one.
record Help(String topic) implements Command {
    static final CommandWord WORD = new CommandWord("help", List.of("帮助", "h"), "[命令]", "怎么用", "how to use this");

    @Override
    public Turned act(Turn turn) {
        if (topic.isEmpty()) {
            return all(turn);
        }
        String word = topic.toLowerCase(Locale.ROOT).replaceFirst("^[/／]", "");
        Optional<CommandWord> found = Commands.find(word, Commands.of(turn));
        return found.isPresent() ? one(found.get(), turn) : new Unknown(word, "").act(turn);
    }

    private static Turned all(Turn turn) {
        var draft = new Draft().line(0, turn.words("直接提问，不用命令。命令：", "Just ask, no command needed. The commands:"));
        for (CommandWord word : Commands.of(turn)) {
            draft.line(1, word.example() + "　" + word.summary(turn));
        }
        return draft.line(
                        0,
                        turn.words(
                                "发编号（2、第二个）选上一条回复里的选项，发“原文 1”看引文 [1] 所在的整节。",
                                "A number (2) picks a choice of the last reply; “source 1” shows the section around [1]."))
                .aside(turn.conversation());
    }

    private static Turned one(CommandWord word, Turn turn) {
        var draft = new Draft().line(0, word.example() + "　" + word.summary(turn));
        if (!word.aliases().isEmpty()) {
            draft.line(0, turn.words("也可以写作：", "Also: ") + "/" + String.join(turn.words("、/", ", /"), word.aliases()));
        }
        return draft.aside(turn.conversation());
    }
}
