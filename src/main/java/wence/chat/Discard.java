package wence.chat;

import java.util.List;
import wence.admin.Admin;

/// `/discard`: throws a draft away.
///
/// @param draft its id
record Discard(String draft) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("discard", List.of("放弃"), "草稿编号", "放弃一份草稿", "discard a draft");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String subject() {
        return draft;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return turn.admin().map(admin -> discarded(turn, admin)).orElseGet(() -> Workbench.isMissing(turn));
    }

    private Turned discarded(Turn turn, Admin admin) {
        return DoneLines.of(WORD.name(), draft, admin.discard(draft), turn).aside(turn.conversation());
    }
}
