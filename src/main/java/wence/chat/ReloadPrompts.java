package wence.chat;

import java.util.List;
import java.util.stream.Collectors;
import wence.office.PromptShelf;
import wence.office.PromptShelf.Change;
import wence.office.PromptShelf.Reloaded;
import wence.store.AuditEntry.Result;

/// `/prompts reload`: reads the prompts of the language model anew, all or none.
record ReloadPrompts() implements AdminCommand {
    private static final String SUBJECT = "reload";

    @Override
    public CommandWord word() {
        return ShowPrompts.WORD;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        return turn.office()
                .model()
                .prompts()
                .map(shelf -> reloaded(shelf, turn))
                .orElseGet(() -> ShowPrompts.noModel(turn));
    }

    private Turned reloaded(PromptShelf shelf, Turn turn) {
        return switch (shelf.reload()) {
            case Reloaded.Refused(List<String> mistakes) -> {
                record(turn, Result.FAILED, String.join(" ", mistakes));
                var draft = new Draft()
                        .line(
                                0,
                                turn.words(
                                        "没有重新读取，先前的提示词照常使用。请先改正：",
                                        "Nothing was read; the prompts before stay in use. Please mend first:"));
                mistakes.forEach(mistake -> draft.line(1, Harmless.line(mistake)));
                yield draft.aside(turn.conversation());
            }
            case Reloaded.Done(List<Change> changes) -> {
                record(turn, Result.DONE, changes.isEmpty() ? "没有变化" : changes(changes));
                yield changes.isEmpty() ? turn.say("重新读取了，没有变化。", "Read anew; nothing differs.") : told(changes, turn);
            }
        };
    }

    private static Turned told(List<Change> changes, Turn turn) {
        var draft =
                new Draft().line(0, turn.words("已重新读取，以后的回答用新的：", "Read anew; from now on answers use the new ones:"));
        for (Change change : changes) {
            draft.line(1, change(change) + (change.keepsVersion() ? "　" + ShowPrompts.sameVersion(turn) : ""));
        }
        return draft.aside(turn.conversation());
    }

    private static String changes(List<Change> changes) {
        return changes.stream().map(ReloadPrompts::change).collect(Collectors.joining("、"));
    }

    /// `answer.zh.txt 1→2`
    private static String change(Change change) {
        return "%s %d→%d".formatted(change.file(), change.before(), change.after());
    }

    private void record(Turn turn, Result result, String note) {
        turn.office().audit().record(turn.who(), word().name(), SUBJECT, result, note);
    }
}
