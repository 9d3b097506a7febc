package wence.admin;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import wence.library.Library;
import wence.store.Note;
import wence.store.OpenedStore;
import wence.store.Store;

/// A process that does one act after the other on a home and tells of each, until it is killed:
/// home, seed.
final class ActingProcess {
    private static final int TRIES = 6;

    private ActingProcess() {}

    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        Store store = store(home);
        var acts = new Acts(home, new Library(home, InstantSource.system()), Long.parseLong(args[1]), line -> {
            System.out.println(line);
            System.out.flush();
            store.notes(10).put(List.of(new Note("act", "last", "somebody", line)));
        });
        System.out.println("ready");
        System.out.flush();
        while (true) {
            acts.one();
        }
    }

    /// Tries again where another process is opening it for long, as on a busy machine.
    private static Store store(Path home) {
        String why = "";
        for (int i = 0; i < TRIES; i++) {
            switch (Store.open(home.resolve("store"), InstantSource.system())) {
                case OpenedStore.Ready(Store store, var notice) -> {
                    if (notice.isPresent()) {
                        throw new IllegalStateException(notice.get());
                    }
                    return store;
                }
                case OpenedStore.Refused(String sentence) -> why = sentence;
            }
        }
        throw new IllegalStateException(why);
    }
}
