package wence.chat;

import java.util.List;
import wence.office.Admission;

/// `/whoami`: a person's id and role.
record Whoami() implements Command {
    static final CommandWord WORD = new CommandWord("whoami", List.of("我是谁"), "", "我的编号和角色", "my id and role");

    @Override
    public Turned act(Turn turn) {
        Admission admission = turn.office().admission();
        String role =
                admission.role(turn.who()).map(held -> RoleWords.of(held, turn)).orElse(turn.words("没有", "none"));
        String from = admission.isFixed(turn.who()) ? turn.words("（由设置指定）", " (by the settings)") : "";
        return turn.say(
                "您的编号：%s。角色：%s%s。%s".formatted(turn.who(), role, from, SetAccess.now(turn)),
                "Your id: %s. Role: %s%s. %s"
                        .formatted(turn.who(), role, from, SetAccess.now(turn))
                        .strip());
    }
}
