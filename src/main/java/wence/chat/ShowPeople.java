package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.office.Admission;
import wence.store.ChatAccess;
import wence.store.Face;
import wence.store.Granted;
import wence.store.Person;

/// `/people`: who has a role, and which chats have an access of their own.
record ShowPeople(int page) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("people", List.of("人员"), "", "管理员和成员名单", "admins and members");

    private static final int SIZE = 20;

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        List<String> lines = lines(turn);
        Page<String> shown = Page.of(lines, SIZE, page);
        var draft = new Draft().heading(turn.words("管理员和成员", "Admins and members") + shown.label(turn));
        shown.items().forEach(line -> draft.line(1, line));
        if (shown.number() == shown.count()) {
            draft.line(
                    0,
                    turn.words("其余的聊天里%s。", "In all other chats %s.")
                            .formatted(RoleWords.of(turn.office().admission().usual(), turn)));
        }
        shown.offerNeighbours(draft, turn, "/" + WORD.name());
        return draft.aside(turn.conversation());
    }

    private static List<String> lines(Turn turn) {
        Admission admission = turn.office().admission();
        var lines = new ArrayList<String>();
        for (Person person : admission.fixed()) {
            String name = turn.office().face(person).map(Face::name).orElse("");
            lines.add(turn.words("%s　管理员，由设置指定", "%s  admin, by the settings").formatted(Named.of(person, name)));
        }
        for (Granted granted : turn.office().people().granted()) {
            if (!admission.isFixed(granted.person())) {
                lines.add(turn.words("%s　%s，%s 由 %s 授予", "%s  %s, on %s by %s")
                        .formatted(
                                Named.of(granted.person(), granted.name()),
                                RoleWords.of(granted.role(), turn),
                                Times.day(granted.at(), turn),
                                granted.by()));
            }
        }
        for (ChatAccess chat : turn.office().people().chats()) {
            lines.add(turn.words("群 %s　%s", "group %s  %s")
                    .formatted(chat.platform() + ":" + chat.chat(), RoleWords.of(chat.access(), turn)));
        }
        if (lines.isEmpty()) {
            lines.add(turn.words("还没有人有角色。", "Nobody has a role yet."));
        }
        return lines;
    }
}
