package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.plan.Plan;

final class VectorsTest {
    @TempDir
    private Path directory;

    private final List<String> embedded = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /// Points one way for texts that speak of the old, and another way for all others.
    private float[] byAge(String text) {
        embedded.add(text);
        var vector = new float[Meaning.SIZE];
        vector[text.matches("(?s).*[老寿].*") ? 0 : 1] = 1;
        return vector;
    }

    /// The same, but every other text points a way of its own.
    private float[] byAgeAndChance(String text) {
        float[] vector = byAge(text);
        if (vector[1] == 1) {
            var chance = new SplittableRandom(text.hashCode());
            for (int i = 1; i < vector.length; i++) {
                vector[i] = (float) chance.nextGaussian(0, 1 / Math.sqrt(vector.length));
            }
        }
        return vector;
    }

    private static Meaning none() {
        return _ -> {
            throw new Meaning.NoMeaning("没有本地库", new IllegalStateException());
        };
    }

    private static Plan plan(String... clauses) {
        var plan = new HandBuiltPlan("plan", "方案").section("一", "一、任务", "任务");
        for (String clause : clauses) {
            plan.clause(clause);
        }
        return plan.plan();
    }

    private IndexHome home() {
        return new IndexHome(directory, "build", Duration.ofSeconds(10));
    }

    private IndexHome home(Meaning meaning) {
        return home().withMeaning(meaning, said::add);
    }

    private static List<String> found(ClauseIndex index, String words) {
        return index.search(new Query(words, Set.of(), 1)).stream()
                .map(hit -> hit.clause().text())
                .toList();
    }

    @Test
    void aClauseIsFoundByItsMeaningWhereNoWordIsTheSame() {
        try (ClauseIndex index = home(this::byAge)
                .open("plans", () -> List.of(plan("培训农民。", "办好老年大学。")))
                .index()) {
            assertThat(found(index, "寿星")).containsExactly("办好老年大学。");
        }
    }

    @Test
    void aGraphOfVectorsLeadsToTheSameClause() throws IOException {
        List<Plan> plans = List.of(plan(IntStream.range(0, 400)
                .mapToObj(i -> i == 300 ? "办好老年大学。" : "第" + i + "项。")
                .toArray(String[]::new)));
        Vectors vectors = Vectors.kept(directory.resolve("vectors"), this::byAgeAndChance, said::add);
        Directory memory = new ByteBuffersDirectory();
        new LuceneWriter(Weights.shipped(), vectors.ofClauses(plans), 10).write(plans, memory);
        try (ClauseIndex index = new LuceneClauseIndex(plans, memory, Weights.shipped(), vectors)) {
            assertThat(found(index, "寿星")).containsExactly("办好老年大学。");
        }
    }

    @Test
    void whoWaitsIsToldHowFarItIs() {
        String[] clauses =
                IntStream.range(0, 4500).mapToObj(i -> "第" + i + "项。").toArray(String[]::new);
        home(this::byAgeAndChance)
                .open("plans", () -> List.of(plan(clauses)))
                .index()
                .close();
        assertThat(said).containsExactly("正在计算条款的向量：2048 / 4500", "正在计算条款的向量：4032 / 4500");
    }

    @Test
    void vectorsAreMadeWhenTheIndexIsBuiltAndNotWhenItIsAsked() {
        try (ClauseIndex index =
                home(this::byAge).open("plans", () -> List.of(plan("培训农民。"))).index()) {
            assertThat(embedded).contains("一、任务\n培训农民。");
            embedded.clear();
            found(index, "寿星");
            assertThat(embedded).containsExactly("寿星");
        }
    }

    @Test
    void onlyWhatChangedIsEmbeddedAnew() {
        home(this::byAge)
                .open("old", () -> List.of(plan("办好老年大学。", "培训农民。")))
                .index()
                .close();
        embedded.clear();
        home(this::byAge)
                .open("new", () -> List.of(plan("办好老年大学。", "培训工人。")))
                .index()
                .close();
        assertThat(embedded).filteredOn(text -> text.startsWith("一")).containsExactly("一、任务\n培训工人。");
    }

    @Test
    void anIndexWithoutVectorsIsBuiltAnewOnceTheyAreWanted() {
        List<Plan> plans = List.of(plan("培训农民。", "办好老年大学。"));
        home().open("plans", () -> plans).index().close();
        try (ClauseIndex index = home(this::byAge).open("plans", () -> plans).index()) {
            assertThat(found(index, "寿星")).containsExactly("办好老年大学。");
        }
        try (ClauseIndex index = home().open("plans", () -> {
                    throw new AssertionError("it need not be built");
                })
                .index()) {
            assertThat(found(index, "寿星")).isEmpty();
        }
    }

    @Test
    void whereNoVectorCanBeMadeWordsAloneAreLeftAndThisIsSaidOnce() {
        List<Plan> plans = List.of(plan("办好老年大学。"));
        IndexHome home = home(none());
        for (int times = 0; times < 2; times++) {
            try (ClauseIndex index = home.open("plans", () -> plans).index()) {
                assertThat(found(index, "老年大学")).containsExactly("办好老年大学。");
                assertThat(found(index, "寿星")).isEmpty();
            }
        }
        assertThat(said).containsExactly("不能按意思检索，只按词语检索：没有本地库");
    }

    @Test
    void numbersOfAVectorBecomeBytes() {
        assertThat(Vector.of(0.25f, -0.25f, 0.002f, 0.9f)).containsExactly(64, -63, 1, 127);
    }
}
