package wence.chat;

import java.util.List;
import java.util.function.Consumer;
import wence.admin.Admin;

/// `/reindex`: builds the index anew, while questions go on being answered from the one before.
record Reindex() implements LongCommand {
    static final CommandWord WORD = new CommandWord("reindex", List.of("重建索引"), "", "重建索引", "rebuild the index");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("开始重建索引，期间照常回答…", "Rebuilding the index; questions go on being answered…");
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        return DoneLines.of(WORD.name(), "", admin.reindex(step -> progress.accept(step.chinese())), turn);
    }
}
