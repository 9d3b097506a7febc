package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.store.Role;

/// `/grant`: gives somebody a role.
record Grant(String words) implements AdminCommand {
    static final CommandWord WORD =
            new CommandWord("grant", List.of("授权"), "@名字|编号 [admin|member]", "让人成为成员或管理员", "make a member or an admin");

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public boolean isConfidential() {
        return false;
    }

    @Override
    public String subject() {
        return words;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        Optional<WhoIsMeant> found = WhoIsMeant.in(words, turn);
        if (found.isEmpty()) {
            return unknown(turn);
        }
        WhoIsMeant meant = found.get();
        Optional<Role> role = RoleWords.role(meant.rest());
        if (role.isEmpty()) {
            return turn.say("角色只有 admin（管理员）和 member（成员）。", "The roles are admin and member.");
        }
        if (meant.isNoPerson()) {
            return turn.say(
                    "%s 是群或频道，不是一个人。要让整个群都能提问，请在群里发 /access open。".formatted(meant.person()),
                    "%s is a group or a channel, not a person. To let a whole group ask, send /access open there."
                            .formatted(meant.person()));
        }
        String who = Named.of(meant.person(), meant.name());
        String what = RoleWords.of(role.get(), turn);
        return switch (turn.office().roles().grant(turn.who(), meant.person(), meant.name(), role.get())) {
            case DONE -> turn.say("%s 现在是%s。".formatted(who, what), "%s is now %s.".formatted(who, what));
            case SAME -> turn.say("%s 已经是%s。".formatted(who, what), "%s is %s already.".formatted(who, what));
            case FROM_SETTINGS -> Revoke.fromSettings(who, turn);
            case LAST_ADMIN -> Revoke.lastAdmin(meant.person(), turn);
            case NOT_ADMIN -> Revoke.notAdmin(turn);
        };
    }

    /// Said where nobody is named whom the bot could know.
    static Turned unknown(Turn turn) {
        return turn.say(
                "没认出是谁。可以回复那个人的消息再发这个命令，或写编号（对方发 /whoami 可以看到），或写 @名字（对方要先给我发过消息）。",
                "I cannot tell who is meant. Send this as a reply to them, or with their id (/whoami shows it), or with their @name once they have written to me.");
    }
}
