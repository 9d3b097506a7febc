package wence.chat;

import java.util.List;
import java.util.function.Consumer;
import wence.admin.Admin;
import wence.library.Act;

/// `/undo`: puts the collection back as it was before the last act.
record Undo() implements LongCommand {
    static final CommandWord WORD =
            new CommandWord("undo", List.of("撤销"), "", "撤销上次对方案的改动", "take back the last change");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("正在撤销…", "Undoing…");
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        String last = admin.last().map(Act::chinese).orElse("");
        return DoneLines.of(
                WORD.name(), last, admin.undo(turn.who().toString(), step -> progress.accept(step.chinese())), turn);
    }
}
