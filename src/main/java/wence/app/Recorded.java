package wence.app;

import java.util.List;
import java.util.function.Function;
import wence.admin.Done;
import wence.library.Change;
import wence.store.AuditEntry.Result;
import wence.store.Store;
import wence.store.StoreFailure;

/// Acts of the command line: each is in the audit log, with how it ended, before the command does.
final class Recorded {
    private Recorded() {}

    /// Acts, writes it down, and tells what came of it.
    ///
    /// @param word the act in one word: `publish`
    /// @param subject what it is about, where the act itself does not say which plans
    /// @return the exit status
    /// @throws Failure when the store cannot be used; nothing was done then
    static int act(Main program, String word, String subject, boolean json, Function<Store, Done> act) {
        try (Store store = Stores.open(program)) {
            Done done = done(store, act);
            write(program, store, word, subject, done);
            return Admins.tell(program, done, json);
        }
    }

    private static Done done(Store store, Function<Store, Done> act) {
        try {
            return act.apply(store);
        } catch (StoreFailure e) {
            return new Done.Refused(String.valueOf(e.getMessage()));
        }
    }

    /// Writes down what was done or did not work. An act that was done stays so where that fails,
    /// which is said.
    static void write(Main program, Store store, String word, String subject, Done done) {
        String about =
                done instanceof Done.Did did ? did.change().map(Recorded::plans).orElse("") : "";
        Result result = done instanceof Done.Did ? Result.DONE : Result.FAILED;
        try {
            store.audit().record(OpenOffice.runner(), word, about.isEmpty() ? subject : about, result, done.sentence());
        } catch (StoreFailure e) {
            program.err().println("这次操作没有写进操作记录：" + e.getMessage());
        }
    }

    private static String plans(Change change) {
        List<String> ids = switch (change) {
            case Change.Added added -> List.of(added.id());
            case Change.Replaced replaced -> List.of(replaced.id());
            case Change.Unchanged unchanged -> List.of(unchanged.id());
            case Change.Removed removed -> List.of(removed.id());
            case Change.Undone undone -> undone.act().plans();
            case Change.Restored _, Change.Refused _ -> List.of();
        };
        return String.join("、", ids);
    }
}
