package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatQueuesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void tasksOfOneChatRunInTheirOrderThoughManyChatsRunAtOnce() throws Exception {
        var queues = new ChatQueues(10_000);
        var seen = new ArrayList<List<Integer>>();
        var all = new CountDownLatch(100 * 50);
        for (int chat = 0; chat < 100; chat++) {
            seen.add(Collections.synchronizedList(new ArrayList<>()));
        }
        for (int task = 0; task < 50; task++) {
            for (int chat = 0; chat < 100; chat++) {
                List<Integer> list = seen.get(chat);
                int number = task;
                assertThat(queues.reserve(SOON)).isTrue();
                queues.add("chat" + chat, () -> {
                    list.add(number);
                    all.countDown();
                });
            }
        }
        all.await();
        assertThat(queues.finish(SOON)).isTrue();
        assertThat(seen)
                .allMatch(list -> list.equals(IntStream.range(0, 50).boxed().toList()));
    }

    @Test
    void thereIsRoomForSoManyAndNoMore() {
        var queues = new ChatQueues(2);
        var go = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            assertThat(queues.reserve(Duration.ZERO)).isTrue();
            queues.add("甲", () -> awaitQuietly(go));
        }
        assertThat(queues.reserve(Duration.ofMillis(20))).isFalse();
        go.countDown();
        assertThat(queues.reserve(SOON)).isTrue();
    }

    @Test
    void whatWasBegunIsFinishedAndWhatWasNotIsLeft() {
        var queues = new ChatQueues(10);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var ran = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(queues.reserve(Duration.ZERO)).isTrue();
            queues.add("甲", () -> {
                begun.countDown();
                awaitQuietly(go);
                ran.incrementAndGet();
            });
        }
        awaitQuietly(begun);
        assertThat(queues.finish(Duration.ofMillis(50))).isFalse();
        go.countDown();
        assertThat(queues.finish(SOON)).isTrue();
        assertThat(ran).hasValue(1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
