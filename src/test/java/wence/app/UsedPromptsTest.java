package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import wence.office.PromptShelf;
import wence.office.PromptShelf.OnDisk;
import wence.office.PromptShelf.Shelved;
import wence.store.MemoryNotes;

/// What is remembered of prompts over a restart.
final class UsedPromptsTest {
    private final UsedPrompts used = new UsedPrompts(new MemoryNotes(() -> Instant.EPOCH, 100));

    private static Shelved answer(int version, String fingerprint) {
        return new Shelved("answer.zh.txt", version, fingerprint, new OnDisk.Same());
    }

    @Test
    void aPromptThatWasNeverUsedDiffersFromNothing() {
        assertThat(used.difference(answer(1, "ab"))).isEmpty();
    }

    @Test
    void anotherVersionAndAnotherTextUnderTheSameAreTold() {
        used.remember(new Fake(List.of(answer(1, "ab")), List.of()));
        assertThat(used.difference(answer(1, "ab"))).isEmpty();
        assertThat(used.difference(answer(2, "cd"))).contains("最近使用的是版本 1");
        assertThat(used.difference(answer(1, "cd"))).contains("内容和最近使用的不同，第一行的版本号没有改，日志里分不清新旧，请加一");
    }

    @Test
    void whatIsReadAnewIsRemembered() {
        var shelf = new Fake(List.of(answer(1, "ab")), List.of(List.of(answer(2, "cd"))));
        PromptShelf over = used.over(shelf);
        used.remember(over);
        assertThat(over.reload()).isEqualTo(new PromptShelf.Reloaded.Done(List.of()));
        assertThat(over.shelved()).containsExactly(answer(2, "cd"));
        assertThat(used.difference(answer(2, "cd"))).isEmpty();
        assertThat(used.difference(answer(1, "ab"))).isPresent();
    }

    /// A shelf that has something else after each reading.
    private static final class Fake implements PromptShelf {
        private final AtomicReference<List<Shelved>> now;
        private final List<List<Shelved>> later;

        Fake(List<Shelved> first, List<List<Shelved>> later) {
            this.now = new AtomicReference<>(first);
            this.later = new ArrayList<>(later);
        }

        @Override
        public List<Shelved> shelved() {
            return now.get();
        }

        @Override
        public Reloaded reload() {
            now.set(later.removeFirst());
            return new Reloaded.Done(List.of());
        }
    }
}
