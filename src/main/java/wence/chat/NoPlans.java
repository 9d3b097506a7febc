package wence.chat;

/// What is said when there is nothing to answer from.
final class NoPlans {
    private NoPlans() {}

    static Turned say(Draft draft, Turn turn) {
        return draft.line(0, turn.words("现在一份规划也没有，还不能回答问题。", "No plan is held yet, so nothing can be answered."))
                .line(
                        0,
                        turn.words(
                                "请先加入规划文本：./wence add 文件，或把文本放进 index/plans/ 后运行 ./wence index。",
                                "Add a plan first: ./wence add FILE, or put its text into index/plans/ and run ./wence index."))
                .done(turn.conversation());
    }
}
