package wence.chat;

import java.util.function.Consumer;
import wence.admin.Admin;

/// A command of admins whose work takes longer than a person waits without a sign. It begins with a line, which is
/// replaced by how far it is, and in the end by what came of it; meanwhile the chat goes on.
sealed interface LongCommand extends AdminCommand permits EditDraft, Publish, Reindex, RemoveNow, Undo, Upload {
    /// Said at once.
    String beginning(Turn turn);

    /// Does the work.
    ///
    /// @param progress hears sentences on how far it is
    /// @return what is said in the end
    Draft work(Turn turn, Admin admin, Consumer<String> progress);

    @Override
    default Turned actAsAdmin(Turn turn) {
        return turn.admin()
                .map(admin -> work(turn, admin, _ -> {}).aside(turn.conversation()))
                .orElseGet(() -> Workbench.isMissing(turn));
    }
}
