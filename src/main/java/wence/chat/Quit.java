package wence.chat;

import java.util.List;

/// `/quit`: the conversation ends and is forgotten; where a platform has a door, the person leaves.
record Quit() implements Command {
    static final CommandWord WORD = new CommandWord("quit", List.of("exit", "退出"), "", "结束对话", "end the conversation");

    @Override
    public Turned act(Turn turn) {
        Conversation before = turn.conversation();
        return new Turned(
                Reply.line(turn.words("再见。", "Goodbye.")),
                Conversation.fresh(before.at()).pinned(before.plan()));
    }
}
