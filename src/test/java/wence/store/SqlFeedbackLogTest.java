package wence.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqlFeedbackLogTest implements FeedbackLogContract {
    @TempDir
    private Path dir;

    private final List<Store> opened = new ArrayList<>();

    @Override
    public FeedbackLog log(Ticking clock) {
        Store store = TestStore.open(dir, clock);
        opened.add(store);
        return store.feedback();
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }
}
