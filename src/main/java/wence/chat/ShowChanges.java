package wence.chat;

import java.util.List;
import wence.admin.ChangeLines;

/// `/changes`: all that a draft would change in the plan held, page by page.
///
/// @param id the draft's
record ShowChanges(String id, int page) implements AdminCommand {
    static final CommandWord WORD =
            new CommandWord("changes", List.of("变化"), "草稿编号", "草稿带来的变化", "what a draft changes");

    private static final int SIZE = 15;

    static AdminCommand typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new ShowChanges(words.words(), words.page());
    }

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return ShowDraft.with(id, turn, read -> shown(read, turn));
    }

    private Draft shown(wence.admin.Draft read, Turn turn) {
        List<String> lines = read.difference().map(ChangeLines::of).orElse(List.of("新方案，没有可以比较的旧版。"));
        Page<String> shown = Page.of(lines, SIZE, page);
        var draft = new Draft().heading("《%s》的变化".formatted(read.facts().title()) + shown.label(turn));
        shown.items().forEach(line -> draft.line(1, line));
        shown.offerNeighbours(draft, turn, DraftLines.command(WORD, read));
        return draft.offer(turn.words("发布", "Publish"), DraftLines.command(Publish.WORD, read))
                .offer(turn.words("放弃", "Discard"), DraftLines.command(Discard.WORD, read));
    }
}
