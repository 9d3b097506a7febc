package wence.chat;

import java.util.List;
import java.util.function.Consumer;
import wence.admin.Admin;

/// `/publish`: from now on answers come from the text of a draft.
///
/// @param draft its id
record Publish(String draft) implements LongCommand {
    static final CommandWord WORD = new CommandWord("publish", List.of("发布"), "草稿编号", "发布一份草稿", "publish a draft");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String subject() {
        return draft;
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("正在发布…", "Publishing…");
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        String plan = admin.draft(draft).map(wence.admin.Draft::plan).orElse(draft);
        return DoneLines.of(
                WORD.name(),
                plan,
                admin.publish(draft, turn.who().toString(), step -> progress.accept(step.chinese())),
                turn);
    }
}
