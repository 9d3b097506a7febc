package wence.chat;

import java.util.List;
import wence.store.AuditEntry;
import wence.store.AuditEntry.Result;

/// `/audit`: what admins did and what was refused, the newest first.
record ShowAudit(int page) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("audit", List.of("审计"), "", "管理操作记录", "what admins did");

    private static final int SIZE = 10;

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        int size = turn.office().audit().size();
        int pages = Math.max(1, (size + SIZE - 1) / SIZE);
        int number = Math.clamp(page, 1, pages);
        int first = (number - 1) * SIZE;
        var shown = new Page<AuditEntry>(turn.office().audit().newest(first, SIZE), number, pages, first);
        var draft = new Draft()
                .heading(
                        turn.words("管理操作记录，共 %d 条", "Acts of admins, %d in all").formatted(size) + shown.label(turn));
        for (AuditEntry entry : shown.items()) {
            draft.line(
                    0,
                    "%s　%s　%s %s"
                            .formatted(
                                    Times.second(entry.at(), turn),
                                    Harmless.line(entry.who().toString()),
                                    Harmless.line(entry.act()),
                                    Harmless.line(entry.subject()))
                            .strip());
            draft.line(
                    1,
                    result(entry.result(), turn) + (entry.note().isEmpty() ? "" : "：" + Harmless.line(entry.note())));
        }
        shown.offerNeighbours(draft, turn, "/" + WORD.name());
        return draft.aside(turn.conversation());
    }

    private static String result(Result result, Turn turn) {
        return switch (result) {
            case DONE -> turn.words("已办", "done");
            case REFUSED -> turn.words("拒绝", "refused");
            case FAILED -> turn.words("没办成", "failed");
        };
    }
}
