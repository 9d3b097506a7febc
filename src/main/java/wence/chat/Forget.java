package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.store.PersonalData.Kept;
import wence.store.Role;

/// `/forget`: deletes what is kept of the person, once they have said that they mean it.
record Forget(String words) implements Command {
    static final CommandWord WORD =
            new CommandWord("forget", List.of("忘记", "删除我的数据"), "", "删除我的提问和记录", "delete what is kept of me");

    private static final List<String> SURE = List.of("确认", "yes");

    @Override
    public Turned act(Turn turn) {
        return SURE.contains(words.toLowerCase(Locale.ROOT)) ? forgotten(turn) : ask(turn);
    }

    private static Turned ask(Turn turn) {
        Kept kept = turn.office().kept(turn.who());
        long days = turn.office().rules().kept().toDays();
        return new Draft()
                .line(0, turn.words("关于您（%s）现在存有：", "Of you (%s) are kept: ").formatted(turn.who()) + list(kept, turn))
                .line(
                        0,
                        turn.words(
                                        "不删也最多存 %d 天。删除后不能恢复，接着上文的追问也要重新问起。",
                                        "Nothing is kept for more than %d days anyway. What is deleted cannot be brought back, and follow-ups begin anew.")
                                .formatted(days))
                .offer(turn.words("全部删除", "Delete it all"), "/" + WORD.name() + " 确认")
                .aside(turn.conversation());
    }

    private static Turned forgotten(Turn turn) {
        Kept gone = turn.office().forget(turn.who());
        Optional<Role> role = turn.office().admission().role(turn.who());
        Draft draft = new Draft()
                .line(0, turn.words("已经删除：", "Deleted: ") + list(gone, turn))
                .line(0, turn.words("还留着：", "What remains:"));
        role.ifPresent(held -> draft.line(
                1,
                turn.words("您的角色（%s），不然您就用不了了；管理员可以取消。", "your role (%s), which lets you in; an admin can take it.")
                        .formatted(RoleWords.of(held, turn))));
        draft.line(
                1,
                turn.words(
                        "管理操作的审计记录，包括被拒绝的，用来查对谁改过什么，只增不删。",
                        "the audit log of admins' acts, refused ones as well: it is there to tell who changed what, and nothing is ever taken out."));
        Conversation before = turn.conversation();
        return draft.aside(Conversation.fresh(before.at()).pinned(before.plan()));
    }

    private static String list(Kept kept, Turn turn) {
        String calls = kept.calls() == 0
                ? ""
                : turn.words("语言模型调用记录 %d 条、", "%d calls of a language model, ").formatted(kept.calls());
        return turn.words(
                        "提问 %d 条、评价 %d 条、会话记录 %d 条、%s称呼等 %d 条。",
                        "%d questions, %d ratings, %d notes of conversations, %s%d others.")
                .formatted(kept.questions(), kept.feedback(), kept.notes(), calls, kept.others());
    }
}
