package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlNotesTest implements NotesContract {
    @TempDir
    private Path dir;

    private final List<Store> opened = new ArrayList<>();

    @Override
    public Notes notes(Ticking clock, int max) {
        Store store = TestStore.open(dir, clock);
        opened.add(store);
        return store.notes(max);
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    @Test
    void aRestartForgetsNothing() {
        var clock = new Ticking();
        notes(clock, 10).put(List.of(new Note("talk", "一", "甲", "你好")));
        close();
        assertThat(notes(clock, 10).find("talk", "一")).contains("你好");
    }
}
