package wence.chat;

import java.util.function.Consumer;
import wence.admin.Admin;

/// Takes a plan out.
///
/// @param plan its id
record RemoveNow(String plan) implements LongCommand {
    @Override
    public CommandWord word() {
        return Remove.WORD;
    }

    @Override
    public String subject() {
        return plan;
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("正在移除…", "Taking it out…");
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        return DoneLines.of(
                word().name(),
                plan,
                admin.remove(plan, turn.who().toString(), step -> progress.accept(step.chinese())),
                turn);
    }
}
