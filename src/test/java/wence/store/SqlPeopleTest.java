package wence.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqlPeopleTest implements PeopleContract {
    @TempDir
    private Path dir;

    private final List<Store> opened = new ArrayList<>();

    @Override
    public Kept kept(Ticking clock) {
        Store store = TestStore.open(dir, clock);
        opened.add(store);
        return new Kept(store.people(), store.audit());
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }
}
