package wence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.plan.Plan;

final class LuceneClauseIndexTest implements ClauseIndexContract {
    @TempDir
    private Path directory;

    @Override
    public ClauseIndex index(List<Plan> plans) {
        return new IndexHome(directory, "build", Duration.ofSeconds(10))
                .open("plans", () -> plans)
                .index();
    }

    @Test
    void aClosedIndexSaysSo() {
        ClauseIndex index = index(List.of());
        index.close();
        assertThatThrownBy(() -> index.search(new Query("老年人", Set.of(), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this index was closed");
    }

    @Test
    void charactersSideBySideCountMoreThanTheSameApart() {
        Plan plan = new HandBuiltPlan("plan", "方案")
                .clause("大学生活动中心，年轻人老有所为。")
                .clause("老年大学办活动，中心有为。")
                .plan();
        try (ClauseIndex index = index(List.of(plan))) {
            List<Hit> hits = index.search(new Query("老年", Set.of(), 2));
            assertThat(hits.getFirst().clause().text()).startsWith("老年大学");
        }
    }

    @Test
    void hundredsOfPlansFit() {
        List<Plan> plans = IntStream.range(100, 400)
                .mapToObj(i -> new HandBuiltPlan("plan-" + i, "方案")
                        .clause("第" + i + "项，办好科普日。")
                        .plan())
                .toList();
        try (ClauseIndex index = index(plans)) {
            assertThat(index.search(new Query("第267项", Set.of(), 1)))
                    .extracting(hit -> hit.plan().id())
                    .containsExactly("plan-267");
        }
    }

    @Test
    void theWordsOfClausesAndHeadingsOfAllPlansAreHeld() {
        Plan first = new HandBuiltPlan("a", "方案")
                .section("一", "一、农民培训", "农民培训")
                .clause("办好老年大学。")
                .plan();
        Plan second = new HandBuiltPlan("b", "方案").clause("建设科技场馆。").plan();
        try (ClauseIndex index = index(List.of(first, second))) {
            assertThat(new TreeSet<>(index.words())).hasToString("[一, 农民, 办, 场馆, 培训, 大学, 好, 建设, 科技, 老年]");
        }
    }
}
