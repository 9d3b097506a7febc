package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.admin.Done;
import wence.chat.Block;
import wence.chat.Conversations;
import wence.chat.Delivery;
import wence.chat.Message;
import wence.chat.Pace;
import wence.chat.Reply;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;

/// The index is rebuilt while fifty questions a second are asked, and no answer fails. In the build
/// the collection is small; `mvn test -Dtest=ReindexLoadTest -Dwence.reindex=20000` makes one of so
/// many clauses, from a published text with changed words.
final class ReindexLoadTest {
    private static final int CLAUSES = Integer.getInteger("wence.reindex", 200);
    private static final int A_SECOND = 50;

    /// How long questions are asked before the rebuilding, and after it.
    private static final Duration AROUND = Duration.ofSeconds(CLAUSES > 1_000 ? 20 : 1);

    private static final List<String> FIRST = List.of("青", "白", "金", "杏", "松", "柏", "梅", "兰", "石", "云", "龙", "凤", "天");
    private static final List<String> SECOND = List.of("溪", "岭", "湖", "坪", "桥", "泉", "台", "坝", "洲", "关", "浦", "冈");
    private static final List<String> LEADS = List.of("文化馆", "图书馆", "档案馆", "园林局", "统计局");

    @TempDir
    private Path home;

    private final InstantSource clock = InstantSource.system();

    /// @param after the question was due; a question that waits for a thread waits in here
    private record Answered(Duration after, String question, String reply) {}

    @Test
    void noAnswerFailsWhileTheIndexIsRebuilt() throws Exception {
        List<String> places = writePlans();
        Holdings holdings = Holdings.open(new Home(home));
        int clauses = holdings.plans().stream()
                .mapToInt(plan -> plan.clauses().size())
                .sum();
        Holdings.Desk desk = holdings.desk();
        try (var collection = new Collection(desk.answerer(), desk.lookup(), holdings.index());
                var office = new Office(
                        Drawers.inMemory(clock, new MemoryNotes(clock, 100), new MemoryFeedbackLog(clock)),
                        Rules.USUAL,
                        clock)) {
            Admin admin = Admins.serving(holdings, collection, ModelWriting.NONE);
            var conversations = new Conversations(
                    collection,
                    clock,
                    new MemoryNotes(clock, 2_000),
                    new MemoryFeedbackLog(clock),
                    Pace.unlimited(),
                    office,
                    Optional.empty());
            List<String> questions = questions(places);
            Map<String, String> expected = questions.stream()
                    .collect(Collectors.toMap(question -> question, question -> ask(conversations, question)));
            assertThat(expected.values()).allMatch(reply -> reply.contains("牵头：") || reply.contains("%"));
            String generation = generation(admin);

            asked(conversations, questions, forSome(AROUND)); // a program that has just started is slower
            List<Answered> before = asked(conversations, questions, forSome(AROUND));
            var done = new AtomicReference<@Nullable Done>();
            Thread rebuilding = Thread.ofPlatform().start(() -> done.set(admin.reindex(step -> {})));
            long begun = System.nanoTime();
            List<Answered> during = asked(conversations, questions, rebuilding::isAlive);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            List<Answered> after = asked(conversations, questions, forSome(AROUND));

            assertThat(done.get()).isInstanceOf(Done.Did.class);
            assertThat(generation(admin)).as("another index is in force").isNotEqualTo(generation);
            System.out.printf(
                    "%d clauses, reindexed in %.1f s at %d questions a second%n", clauses, seconds(took), A_SECOND);
            System.out.println("before: " + figures(before));
            System.out.println("during: " + figures(during));
            System.out.println("after:  " + figures(after));
            for (List<Answered> part : List.of(before, during, after)) {
                assertThat(part)
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.reply()).isEqualTo(expected.get(one.question())));
            }
        }
    }

    private static String generation(Admin admin) {
        return admin.status().generation().orElseThrow().name();
    }

    private static BooleanSupplier forSome(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    /// Asks at a steady pace, whether or not the answers come, and waits for all of them.
    private static List<Answered> asked(Conversations conversations, List<String> questions, BooleanSupplier goesOn)
            throws InterruptedException {
        Queue<Answered> answered = new ConcurrentLinkedQueue<>();
        int asked = 0;
        try (ExecutorService chats = Executors.newVirtualThreadPerTaskExecutor()) {
            long first = System.nanoTime();
            while (goesOn.getAsBoolean()) {
                long due = first + asked * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                String question = questions.get(asked % questions.size());
                asked++;
                chats.execute(() -> {
                    String reply = ask(conversations, question);
                    answered.add(new Answered(Duration.ofNanos(System.nanoTime() - due), question, reply));
                });
            }
        }
        assertThat(answered).as("every question has its answer").hasSize(asked);
        return List.copyOf(answered);
    }

    private static String ask(Conversations conversations, String question) {
        String somebody = question + System.nanoTime();
        var message = new Message("test", somebody, somebody, "1", new Message.Words(question), Optional.empty());
        var heard = new StringBuilder();
        conversations.hear(message, new Delivery() {
            @Override
            public void working() {
                // nobody looks
            }

            @Override
            public String send(Reply reply) {
                heard.append(texts(reply));
                return "2";
            }

            @Override
            public String replace(String sent, Reply reply) {
                throw new AssertionError("nothing to replace");
            }
        });
        return heard.toString();
    }

    private static String texts(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> questions(List<String> places) {
        var questions = new ArrayList<String>();
        questions.add("西夏区老年人科学素质提升行动由谁牵头？");
        for (String place : places.subList(0, Math.min(places.size(), 30))) {
            questions.add(place + "老年人科学素质提升行动由谁牵头？");
            questions.add(place + "到2025年公民具备科学素质的比例达到多少？");
        }
        return questions;
    }

    private static String figures(List<Answered> answered) {
        List<Duration> times = answered.stream().map(Answered::after).sorted().toList();
        return "%d answers, p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
                .formatted(
                        times.size(),
                        millis(times.get(times.size() / 2)),
                        millis(times.get(times.size() * 99 / 100)),
                        millis(times.getLast()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    /// The project's plans, and one after the other of another place, until there are enough
    /// clauses.
    ///
    /// @return the places
    private List<String> writePlans() throws IOException {
        HeldPlans.copy(home);
        String text = Files.readString(Path.of("index/plans/xixia-2021.txt"));
        int perPlan;
        try (Holdings two = Holdings.open(new Home(home))) {
            perPlan = two.plan("xixia-2021").orElseThrow().clauses().size();
        }
        List<String> places = IntStream.range(0, Math.max(2, CLAUSES / perPlan))
                .mapToObj(ReindexLoadTest::place)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            String changed = text.replace("银川市西夏区", places.get(i))
                    .replace("西夏区", places.get(i))
                    .replace("卫健局", LEADS.get(i % LEADS.size()))
                    .replace("15%", 15 + i % 20 + "%");
            Files.writeString(home.resolve("plans/p%03d.txt".formatted(i)), changed);
            Files.writeString(
                    home.resolve("plans/p%03d.json".formatted(i)),
                    "{\"title\": \"%s全民科学素质行动规划纲要实施方案(2021—2025年)\", \"level\": \"county\", \"place\": \"%s\"}"
                            .formatted(places.get(i), places.get(i)));
        }
        return places;
    }

    private static String place(int number) {
        int i = number % FIRST.size();
        int j = number / FIRST.size() % SECOND.size();
        int k = number / FIRST.size() / SECOND.size();
        return FIRST.get(i) + SECOND.get(j) + "镇县区".charAt(k);
    }
}
