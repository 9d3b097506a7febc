package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Happening;
import wence.chat.telegram.botapi.Speaker;
import wence.store.OpenedStore;
import wence.store.Store;
import wence.store.UpdateLog;

/// Many chats at once, without Telegram's pace: how many answers a second, and how long from a person's message to the
/// bot's. In the build it is short; `mvn test -Dtest=LoadTest -Dwence.load=10000` asks so many questions in 200 chats.
class LoadTest {
    private static final int QUESTIONS_ASKED = Integer.getInteger("wence.load", 200);
    private static final int CHATS = Math.min(200, QUESTIONS_ASKED / 10);

    private static final List<String> QUESTIONS = List.of(
            "西夏区老年人科学素质提升行动由谁牵头？", "农民科学素质提升行动有哪些配合部门？", "到2025年公民具备科学素质的比例达到多少？", "教育局牵头哪些工作？", "/targets 万人次");

    /// What a run has shown.
    ///
    /// @param millis from question to answer, sorted
    private record Result(String name, Duration time, List<Long> millis) {
        long percentile(int percent) {
            return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
        }

        @Override
        public String toString() {
            return "%s: %d answers in %d ms, %d a second; from question to answer p50 %d ms, p99 %d ms, longest %d ms"
                    .formatted(
                            name,
                            millis.size(),
                            time.toMillis(),
                            millis.size() * 1000L / Math.max(1, time.toMillis()),
                            percentile(50),
                            percentile(99),
                            millis.getLast());
        }
    }

    @Test
    void everyQuestionIsAnsweredAndTheTimesAreTold(@TempDir Path home) {
        try (HeldPlans plans = HeldPlans.copiedTo(home);
                Store store = open(home.resolve("store"))) {
            var real = new Conversations(plans.answerer(), plans.lookup(), InstantSource.system());
            var results = List.of(
                    run("warming up", QUESTIONS_ASKED / 5, CHATS, real, store.updates("load:1")),
                    run("all chats at once", QUESTIONS_ASKED, CHATS, real, store.updates("load:2")),
                    run("one at a time", QUESTIONS_ASKED / 5, 1, real, store.updates("load:3")),
                    run(
                            "all chats at once, empty answers",
                            QUESTIONS_ASKED,
                            CHATS,
                            new Silent(),
                            store.updates("load:4")),
                    run("one at a time, empty answers", QUESTIONS_ASKED / 5, 1, new Silent(), store.updates("load:5")));
            results.forEach(System.out::println);
            Runtime runtime = Runtime.getRuntime();
            System.out.printf("memory in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            assertThat(results.get(1).millis()).hasSize(QUESTIONS_ASKED);
        }
    }

    private static Store open(Path directory) {
        return switch (Store.open(directory, InstantSource.system())) {
            case OpenedStore.Ready ready -> ready.store();
            case OpenedStore.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    /// @param atOnce how many questions wait for their answers at a time
    private static Result run(String name, int questions, int atOnce, Listener listener, UpdateLog log) {
        var waiting = new Semaphore(atOnce);
        try (BotApi api = BotApi.start().withoutPace();
                var _ = RunningBot.start(api, log, new Releasing(listener, waiting))) {
            List<Speaker> people = IntStream.range(0, CHATS)
                    .mapToObj(i -> api.person(1000 + i, "人" + i).alone())
                    .toList();
            long begun = System.nanoTime();
            for (int i = 0; i < questions; i++) {
                waiting.acquireUninterruptibly();
                people.get(i % CHATS).says(QUESTIONS.get(i % QUESTIONS.size()));
            }
            api.awaitMessages(questions, Duration.ofMinutes(10));
            var time = Duration.ofNanos(System.nanoTime() - begun);
            return new Result(name, time, times(api));
        }
    }

    /// Lets the next question be asked for each answer.
    private record Releasing(Listener listener, Semaphore waiting) implements Listener {
        @Override
        public void hear(Message message, Delivery delivery) {
            try {
                listener.hear(message, delivery);
            } finally {
                waiting.release();
            }
        }

        @Override
        public List<Offer> offers(Message message, int max) {
            return listener.offers(message, max);
        }
    }

    private static List<Long> times(BotApi api) {
        Map<Long, List<Happening.Said>> asked = new HashMap<>();
        var millis = new ArrayList<Long>();
        for (Happening happening : api.happenings()) {
            switch (happening) {
                case Happening.Said said ->
                    asked.computeIfAbsent(said.chat().id(), _ -> new ArrayList<>())
                            .add(said);
                case Happening.Sent sent -> {
                    List<Happening.Said> waiting =
                            asked.getOrDefault(sent.chat().id(), List.of());
                    millis.add(Duration.between(waiting.removeFirst().at(), sent.at())
                            .toMillis());
                }
                default -> {}
            }
        }
        return millis.stream().sorted().toList();
    }

    private static final class Silent implements Listener {
        @Override
        public void hear(Message message, Delivery delivery) {
            delivery.send(Reply.line("好"));
        }

        @Override
        public List<Offer> offers(Message message, int max) {
            return List.of();
        }
    }
}
