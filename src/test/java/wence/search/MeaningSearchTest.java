package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.plan.Plan;

final class MeaningSearchTest {
    @TempDir
    private Path directory;

    private final List<String> embedded = new ArrayList<>();

    /// Points one way for texts that speak of the old, and another way for all others.
    private float[] byAge(String text) {
        embedded.add(text);
        var vector = new float[Meaning.SIZE];
        vector[text.contains("老") ? 0 : 1] = 1;
        return vector;
    }

    private static Plan plan(String... clauses) {
        var plan = new HandBuiltPlan("plan", "方案").section("一", "一、任务", "任务");
        for (String clause : clauses) {
            plan.clause(clause);
        }
        return plan.plan();
    }

    private MeaningSearch search(Plan plan) {
        return new MeaningSearch(List.of(plan), new VectorFile(directory.resolve("vectors")), this::byAge);
    }

    @Test
    void clausesOfLikeMeaningAreNear() {
        float[] cosines = search(plan("办好老年大学。", "培训农民。")).cosines("老人上学");
        assertThat(cosines).hasSize(2);
        assertThat(cosines[0]).isGreaterThan(0.99f);
        assertThat(cosines[1]).isZero();
    }

    @Test
    void onlyWhatChangedIsEmbeddedAnew() {
        search(plan("办好老年大学。", "培训农民。")).ready();
        embedded.clear();
        search(plan("办好老年大学。", "培训工人。")).ready();
        assertThat(embedded).containsExactly("一、任务\n培训工人。");
    }

    @Test
    void whereNoVectorCanBeMadeWordsAloneAreLeft() {
        Meaning none = _ -> {
            throw new Meaning.NoMeaning("没有本地库", new IllegalStateException());
        };
        var search = new MeaningSearch(List.of(plan("办好老年大学。")), new VectorFile(directory.resolve("vectors")), none);
        assertThat(search.cosines("老人上学")).isEmpty();
        assertThat(search.cosines("老人上学")).isEmpty();
    }
}
