package wence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlUpdateLogTest implements UpdateLogContract {
    @TempDir
    private Path dir;

    private final List<Store> opened = new ArrayList<>();

    @Override
    public UpdateLog log(Ticking clock) {
        return store(clock).updates("telegram:1");
    }

    private Store store(Ticking clock) {
        Store store = TestStore.open(dir, clock);
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    @Test
    void aRestartForgetsNothing() {
        var clock = new Ticking();
        try (Store store = TestStore.open(dir, clock)) {
            UpdateLog log = store.updates("telegram:1");
            log.accept(1, "一");
            log.accept(2, "二");
            log.done(1);
        }
        UpdateLog log = log(clock);
        assertThat(log.pending()).containsExactly(new UpdateLog.Accepted(2, "二"));
        assertThat(log.accept(1, "一")).isFalse();
        assertThat(log.lastAccepted()).isEqualTo(2);
    }

    @Test
    void botsDoNotSeeEachOthersUpdates() {
        Store store = store(new Ticking());
        UpdateLog one = store.updates("telegram:1");
        UpdateLog other = store.updates("telegram:2");
        one.accept(1, "一");
        assertThat(other.accept(1, "甲")).isTrue();
        other.done(1);
        assertThat(one.pending()).containsExactly(new UpdateLog.Accepted(1, "一"));
    }

    @Test
    void aSecondOneWhoWantsTheUpdatesIsTold() {
        Store first = store(new Ticking());
        first.updates("telegram:1");
        Store second = store(new Ticking());
        assertThatThrownBy(() -> second.updates("telegram:1"))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("另一个 wence serve 正在用 " + dir + "。请先关掉它。");
    }
}
