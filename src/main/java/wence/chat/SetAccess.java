package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.office.Admission;
import wence.store.Access;

/// `/access`: who may ask in this chat.
record SetAccess(String words) implements AdminCommand {
    static final CommandWord WORD = new CommandWord(
            "access", List.of("准入"), "[open|members|default]", "这个群里谁可以提问", "who may ask in this group");

    private static final List<String> DEFAULT = List.of("default", "默认");

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
        if (words.isEmpty()) {
            return turn.say(
                    now(turn) + "用 /access open、members 或 default 更改。",
                    now(turn) + "Change it with /access open, members or default.");
        }
        if (turn.message().around().isAlone()) {
            return turn.say(
                    "/access 管的是一个群里谁可以提问，请在那个群里发。其他地方由设置 WENCE_ACCESS 决定。",
                    "/access says who may ask in a group; send it there. Elsewhere the setting WENCE_ACCESS decides.");
        }
        Optional<Access> wanted = RoleWords.access(words);
        if (wanted.isEmpty() && !DEFAULT.contains(words.toLowerCase(Locale.ROOT))) {
            return turn.say(
                    "只有三种写法：/access open（群里谁都可以提问）、/access members（只有成员）、/access default（和其他地方一样）。",
                    "There are three ways: /access open (everybody here), /access members (members only), /access default (as elsewhere).");
        }
        String group = turn.message().around().group();
        return switch (turn.office().roles().access(turn.who(), turn.message().platform(), group, wanted)) {
            case DONE -> turn.say("好。" + now(turn), "Done. " + now(turn));
            case SAME -> turn.say("没有变化。" + now(turn), "No change. " + now(turn));
            case NOT_ADMIN -> Revoke.notAdmin(turn);
            case FROM_SETTINGS, LAST_ADMIN -> throw new IllegalStateException("access has nothing to do with roles");
        };
    }

    /// A sentence on who may ask here.
    static String now(Turn turn) {
        Admission admission = turn.office().admission();
        Optional<Access> own =
                admission.own(turn.message().platform(), turn.message().around().group());
        return turn.words("这个聊天里%s%s。", "In this chat %s%s. ")
                .formatted(
                        RoleWords.of(own.orElse(admission.usual()), turn),
                        own.isPresent() ? turn.words("（单独设定）", " (set for it alone)") : "");
    }
}
