package wence.chat.telegram;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
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
/// bot's. A program, not a test:
///
/// ```
/// mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=wence.chat.telegram.Load -Dexec.args="200 10000"
/// ```
public final class Load {
    private static final List<String> QUESTIONS = List.of(
            "西夏区老年人科学素质提升行动由谁牵头？",
            "农民科学素质提升行动有哪些配合部门？",
            "到2025年公民具备科学素质的比例达到多少？",
            "教育局牵头哪些工作？",
            "/targets 万人次");

    private Load() {}

    /// What a run has shown.
    ///
    /// @param millis from question to answer, sorted
    record Result(String name, int answers, Duration time, long[] millis) {
        long percentile(double part) {
            return millis[(int) Math.min(millis.length - 1L, Math.round(part * millis.length))];
        }

        @Override
        public String toString() {
            return "%s: %d answers in %.1f s, %.0f a second; from question to answer p50 %d ms, p99 %d ms, longest %d ms"
                    .formatted(
                            name,
                            answers,
                            time.toMillis() / 1000.0,
                            answers * 1000.0 / time.toMillis(),
                            percentile(0.5),
                            percentile(0.99),
                            millis[millis.length - 1]);
        }
    }

    /// @param args chats and questions
    public static void main(String[] args) throws IOException {
        int chats = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Files.createTempDirectory("wence-load");
        try (HeldPlans plans = HeldPlans.copiedTo(home);
                Store store = open(home.resolve("store"))) {
            var real = new Conversations(plans.answerer(), plans.index(), InstantSource.system());
            out.println(run("warming up", chats, Math.min(questions, 2_000), chats, real, store.updates("load:1")));
            out.println(run("all chats at once", chats, questions, chats, real, store.updates("load:2")));
            out.println(run("all chats at once, empty answers", chats, questions, chats, new Silent(), store.updates("load:3")));
            out.println(run("one at a time", chats, questions / 10, 1, real, store.updates("load:4")));
            out.println(run("one at a time, empty answers", chats, questions / 10, 1, new Silent(), store.updates("load:5")));
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        out.printf("memory in use, stand-in included: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        System.exit(0);
    }

    private static Store open(Path directory) {
        return switch (Store.open(directory, InstantSource.system())) {
            case OpenedStore.Ready(Store store, _) -> store;
            case OpenedStore.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    /// @param atOnce how many questions wait for their answers at a time
    static Result run(String name, int chats, int questions, int atOnce, Listener listener, UpdateLog log) {
        var waiting = new Semaphore(atOnce);
        try (BotApi api = BotApi.start().withoutPace();
                var _ = RunningBot.start(api, log, new Releasing(listener, waiting))) {
            List<Speaker> people = IntStream.range(0, chats)
                    .mapToObj(i -> api.person(1000 + i, "人" + i).alone())
                    .toList();
            long begun = System.nanoTime();
            for (int i = 0; i < questions; i++) {
                waiting.acquireUninterruptibly();
                people.get(i % chats).says(QUESTIONS.get(i % QUESTIONS.size()));
            }
            api.awaitMessages(questions, Duration.ofMinutes(10));
            var time = Duration.ofNanos(System.nanoTime() - begun);
            return new Result(name, questions, time, times(api));
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

    private static long[] times(BotApi api) {
        Map<Long, List<Happening.Said>> asked = new HashMap<>();
        var millis = new ArrayList<Long>();
        for (Happening happening : api.happenings()) {
            switch (happening) {
                case Happening.Said said ->
                    asked.computeIfAbsent(said.chat().id(), _ -> new ArrayList<>()).add(said);
                case Happening.Sent sent -> {
                    Happening.Said said = asked.get(sent.chat().id()).removeFirst();
                    millis.add(Duration.between(said.at(), sent.at()).toMillis());
                }
                default -> {}
            }
        }
        return millis.stream().mapToLong(Long::longValue).sorted().toArray();
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
