package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.office.RoleChange;
import wence.store.Person;

/// `/revoke`: takes somebody's role.
record Revoke(String words) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("revoke", List.of("撤销"), "@名字|编号", "取消某人的角色", "take a role away");

    private static final List<String> SURE = List.of("确认", "yes");

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
            return Grant.unknown(turn);
        }
        WhoIsMeant meant = found.get();
        String who = Named.of(meant.person(), meant.name());
        RoleChange change = SURE.contains(meant.rest())
                ? turn.office().roles().revokeTheLast(turn.who(), meant.person())
                : turn.office().roles().revoke(turn.who(), meant.person());
        return switch (change) {
            case DONE -> turn.say("%s 不再有角色。".formatted(who), "%s has no role any more.".formatted(who));
            case SAME -> turn.say("%s 本来就没有角色。".formatted(who), "%s has no role.".formatted(who));
            case FROM_SETTINGS -> fromSettings(who, turn);
            case LAST_ADMIN -> lastAdmin(meant.person(), turn);
            case NOT_ADMIN -> notAdmin(turn);
        };
    }

    static Turned fromSettings(String who, Turn turn) {
        return turn.say(
                "%s 的管理员身份写在设置 WENCE_ADMINS 里，聊天里改不了；请在运行本程序的机器上改设置，再重新启动。".formatted(who),
                "%s is an admin by the setting WENCE_ADMINS, which no chat can change; change it on the machine that runs this program and start it again."
                        .formatted(who));
    }

    static Turned lastAdmin(Person person, Turn turn) {
        return new Draft()
                .line(
                        0,
                        turn.words(
                                        "%s 是最后一位管理员。取消之后就没有管理员了，要重新启动程序，用它打印的口令认领。",
                                        "%s is the last admin. Without one, the program must be started again and claimed with the code that it prints.")
                                .formatted(person))
                .offer(turn.words("确认取消", "Revoke all the same"), "/" + WORD.name() + " " + person + " 确认")
                .aside(turn.conversation());
    }

    static Turned notAdmin(Turn turn) {
        return turn.say("您已经不是管理员了。", "You are no longer an admin.");
    }
}
