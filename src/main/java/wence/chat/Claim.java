package wence.chat;

import java.util.List;
import wence.office.Claims;

/// `/claim`: makes the person the first admin, with the code that the program printed when it started.
record Claim(String code) implements Command {
    static final CommandWord WORD = new CommandWord("claim", List.of("认领"), "口令", "成为第一个管理员", "become the first admin");

    @Override
    public Turned act(Turn turn) {
        Claims.Claimed claimed = turn.office()
                .claims()
                .claim(turn.who(), turn.message().around().speaker().name(), code);
        return switch (claimed) {
            case DONE ->
                turn.say(
                        "您现在是管理员。口令已作废。/help 看管理命令。",
                        "You are an admin now. The code is used up. /help lists the commands of admins.");
            case WRONG ->
                turn.say(
                        "口令不对，或者已经用过、过期。程序启动时如果还没有管理员，会打印一个新口令。",
                        "That is not the code, or it is used up or too old. A new one is printed when the program starts without an admin.");
            case TOO_MANY -> turn.say("试得太多了，请一小时后再试。", "Too many tries; please wait an hour.");
        };
    }

    /// Never the code, whoever writes a command down.
    @Override
    public String toString() {
        return "Claim[]";
    }
}
