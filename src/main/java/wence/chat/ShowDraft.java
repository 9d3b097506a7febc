package wence.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wence.admin.Admin;
import wence.plan.Level;

/// `/draft`: what was read in a draft, or how its facts are edited.
///
/// @param id the draft's
/// @param isEdited whether to show how it is edited
record ShowDraft(String id, boolean isEdited) implements AdminCommand {
    static final CommandWord WORD =
            new CommandWord("draft", List.of(), "草稿编号 [标题|层级|地方|期限 …]", "看或改一份草稿", "see or edit a draft");

    /// Behind the id: nothing, 编辑, or what the facts are.
    static AdminCommand typed(String argument) {
        String[] parts = argument.strip().split("\\s+", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        return rest.isEmpty() || rest.equals("编辑")
                ? new ShowDraft(parts[0], !rest.isEmpty())
                : new EditDraft(parts[0], rest);
    }

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return with(id, turn, read -> isEdited ? editing(read) : DraftLines.report(read, turn));
    }

    /// Does something with a draft, or says that there is none.
    static Turned with(String id, Turn turn, Function<wence.admin.Draft, Draft> doing) {
        Optional<Admin> admin = turn.admin();
        if (admin.isEmpty()) {
            return Workbench.isMissing(turn);
        }
        return admin.get()
                .draft(id)
                .map(read -> doing.apply(read).aside(turn.conversation()))
                .orElseGet(() -> new Draft().line(0, missing(id, turn)).aside(turn.conversation()));
    }

    static String missing(String id, Turn turn) {
        return turn.words(
                        "没有编号为“%s”的草稿：可能已经发布、放弃，或者放得太久已经删除。/drafts 看现有的。",
                        "There is no draft “%s”: it may have been published or discarded. /drafts lists them.")
                .formatted(id);
    }

    private static Draft editing(wence.admin.Draft read) {
        String command = DraftLines.command(WORD, read);
        var draft = new Draft()
                .line(0, "标题：" + read.facts().title())
                .line(0, "要改就发下面这样一行，几项可以用分号隔开：")
                .line(
                        1,
                        command
                                + " 标题 %s；地方 %s；期限 %s"
                                        .formatted(
                                                read.facts().title(),
                                                read.facts().place().orElse("某某市"),
                                                read.facts()
                                                        .period()
                                                        .map(EditDraft::written)
                                                        .orElse("2021-2025")))
                .line(0, "层级点下面的按钮。");
        for (Level level : Level.values()) {
            draft.offer(level.chinese(), command + " 层级 " + level.chinese());
        }
        return draft;
    }
}
