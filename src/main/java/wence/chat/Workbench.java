package wence.chat;

import java.util.concurrent.Executor;
import wence.admin.Admin;

/// Where admins work on the collection.
///
/// @param admin does the work
/// @param worker on which it is done, so that the chat can go on meanwhile
public record Workbench(Admin admin, Executor worker) {
    /// Said where there is none.
    static Turned isMissing(Turn turn) {
        return turn.say("这里不能改动方案，请用 ./wence 命令行。", "Plans cannot be changed here; use the command line ./wence.");
    }
}
