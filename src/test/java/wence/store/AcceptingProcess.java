package wence.store;

import java.nio.file.Path;
import java.time.InstantSource;

/// A process that accepts updates one after the other and says so of each that is on the disk,
/// until it is killed.
final class AcceptingProcess {
    private AcceptingProcess() {}

    /// Takes the directory of the store and the id of the first update.
    public static void main(String[] args) {
        if (!(Store.open(Path.of(args[0]), InstantSource.system()) instanceof OpenedStore.Ready ready)) {
            throw new IllegalStateException("no store in " + args[0]);
        }
        if (ready.notice().isPresent()) {
            throw new IllegalStateException(ready.notice().get());
        }
        UpdateLog log = ready.store().updates("telegram:1");
        for (long id = Long.parseLong(args[1]); ; id++) {
            log.accept(id, "{\"update_id\":" + id + "}");
            System.out.println("+" + id);
            if (id % 3 == 0) {
                log.done(id);
                System.out.println("-" + id);
            }
        }
    }
}
