package wence.chat;

import java.util.List;
import wence.admin.Admin;
import wence.admin.StatusText;

/// `/status`: how the collection is.
record ShowStatus() implements AdminCommand {
    static final CommandWord WORD = new CommandWord("status", List.of("状态"), "", "索引和规划的状态", "index and plans");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return turn.admin().map(admin -> shown(turn, admin)).orElseGet(() -> Workbench.isMissing(turn));
    }

    private static Turned shown(Turn turn, Admin admin) {
        var draft = new Draft();
        StatusText.of(admin.status(), turn.office().rules().zone()).forEach(line -> draft.line(0, line));
        return draft.aside(turn.conversation());
    }
}
