package wence.chat;

import java.util.List;
import wence.admin.Admin;

/// `/drafts`: what was read and waits for its publication, and how to send more.
record ShowDrafts(int page) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("drafts", List.of("草稿"), "", "待发布的草稿", "drafts that wait");

    private static final int SIZE = 8;

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return turn.admin().map(admin -> shown(turn, admin)).orElseGet(() -> Workbench.isMissing(turn));
    }

    private Turned shown(Turn turn, Admin admin) {
        List<wence.admin.Draft> waiting = admin.drafts();
        Page<wence.admin.Draft> shown = Page.of(waiting, SIZE, page);
        var draft = new Draft()
                .heading(turn.words("待发布的草稿 %d 份", "%d drafts wait").formatted(waiting.size()) + shown.label(turn));
        for (wence.admin.Draft one : shown.items()) {
            draft.line(1, "%s　%s（%s）".formatted(one.id(), one.facts().title(), one.fileName()))
                    .offer(one.facts().title(), DraftLines.command(ShowDraft.WORD, one));
        }
        draft.line(0, Upload.limits(turn));
        shown.offerNeighbours(draft, turn, "/" + WORD.name());
        return draft.aside(turn.conversation());
    }
}
