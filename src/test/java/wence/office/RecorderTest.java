package wence.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wence.store.Face;
import wence.store.MemoryAuditLog;
import wence.store.MemoryPeople;
import wence.store.MemoryQuestionLog;
import wence.store.ModelCall;
import wence.store.ModelCallLog;
import wence.store.Person;
import wence.store.StoreFailure;

/// Who hands something over neither waits nor hears of what goes wrong.
@Timeout(30)
class RecorderTest {
    private static final Person WANG = new Person("telegram", "1");

    private final MemoryPeople people = new MemoryPeople(new MemoryAuditLog(() -> Instant.EPOCH));

    private static ModelCall call() {
        return new ModelCall(
                Instant.EPOCH, Optional.of(WANG), "answer", ModelCall.Outcome.DRAFT, 1, 1, Duration.ofSeconds(1));
    }

    /// A log that does this with what it is given.
    private static ModelCallLog log(Consumer<List<ModelCall>> put) {
        return new ModelCallLog() {
            @Override
            public void put(List<ModelCall> calls) {
                put.accept(calls);
            }

            @Override
            public void each(Instant from, Instant to, Consumer<ModelCall> taker) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void aCallThatCannotBeWrittenKeepsNothingElseFromIt() {
        ModelCallLog broken = log(_ -> {
            throw new StoreFailure("磁盘已满");
        });
        try (var recorder = new Recorder(new MemoryQuestionLog(10), broken, people)) {
            recorder.called(call());
            recorder.seen(new Face(WANG, "王芳", "", Instant.EPOCH));
            recorder.flush();
            recorder.called(call());
            recorder.flush();
            assertThat(people.face(WANG)).isPresent();
        }
    }

    @Test
    void nobodyWaitsForAStoreThatStandsStill() throws InterruptedException {
        var released = new CountDownLatch(1);
        var written = new ArrayList<ModelCall>();
        ModelCallLog slow = log(calls -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            written.addAll(calls);
        });
        try (var recorder = new Recorder(new MemoryQuestionLog(10), slow, people)) {
            long start = System.nanoTime();
            for (int i = 0; i < 30_000; i++) {
                recorder.called(call());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            released.countDown();
            recorder.flush();
            assertThat(written).hasSizeBetween(20_000, 21_000);
        }
    }
}
