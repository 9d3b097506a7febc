package wence.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import wence.app.HeldPlans;
import wence.store.AskedQuestion.Status;
import wence.store.Feedback.Reason;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapsTest {
    private HeldPlans plans;

    @BeforeAll
    void open(@TempDir Path home) {
        plans = HeldPlans.copiedTo(home);
    }

    @AfterAll
    void close() {
        plans.close();
    }

    private List<Gap> gaps(Desk desk) {
        return desk.office().gaps(desk.days(30), plans.lookup());
    }

    private static String picture(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> "%d× %s  没找到 %d 不清楚 %d 👎 %d %s%n"
                        .formatted(
                                gap.count(),
                                String.join(" / ", gap.wordings()),
                                gap.notFound(),
                                gap.unclear(),
                                gap.bad(),
                                gap.reasons()))
                .collect(Collectors.joining());
    }

    @Test
    void alikeQuestionsAreOneGapAndTheMostFrequentComesFirst() {
        var desk = new Desk();
        desk.asks("老年大学怎么报名？", Status.NOT_FOUND);
        desk.asks("退役军人科学素质提升行动由谁牵头？", Status.NOT_FOUND);
        desk.asks("残疾人科学素质提升行动由谁牵头？", Status.NOT_FOUND);
        desk.pass(Duration.ofMinutes(1));
        desk.asks("请问残疾人科学素质提升行动是哪个部门牵头的", Status.NOT_FOUND);
        desk.asks("老年人科学素质提升行动由谁牵头？", Status.ANSWERED);
        desk.asks("残疾人科学素质提升行动由谁牵头？", Status.NOT_FOUND);
        desk.asks("谁牵头？", Status.UNCLEAR);
        desk.asks("老年大学如何报名", Status.NOT_FOUND);
        assertThat(picture(gaps(desk))).isEqualTo("""
                3× 残疾人科学素质提升行动由谁牵头？ / 请问残疾人科学素质提升行动是哪个部门牵头的  没找到 3 不清楚 0 👎 0 []
                2× 老年大学怎么报名？ / 老年大学如何报名  没找到 2 不清楚 0 👎 0 []
                1× 谁牵头？  没找到 0 不清楚 1 👎 0 []
                1× 退役军人科学素质提升行动由谁牵头？  没找到 1 不清楚 0 👎 0 []
                """);
    }

    @Test
    void anAnswerThatWasBadIsAGapWithItsReasonsAndCountsOnce() {
        var desk = new Desk();
        desk.asks("科普经费谁保障？", Status.ANSWERED, "组织实施");
        desk.isBad("科普经费谁保障？", Optional.of(Reason.BESIDE_THE_QUESTION));
        desk.asks("农民行动由谁牵头？", Status.ANSWERED);
        desk.isGood("农民行动由谁牵头？");
        desk.asks("科普经费由谁保障", Status.NOT_FOUND);
        desk.isBad("科普经费由谁保障", Optional.of(Reason.NOT_FOUND));
        assertThat(picture(gaps(desk))).isEqualTo("""
                2× 科普经费谁保障？ / 科普经费由谁保障  没找到 1 不清楚 0 👎 2 [BESIDE_THE_QUESTION=1, NOT_FOUND=1]
                """);
    }

    @Test
    void theNearestClauseComesAlongAndAFollowUpLeansOnWhatWasAskedBefore() {
        var desk = new Desk();
        desk.asks("流动科技馆什么时候到我们村", Status.NOT_FOUND);
        desk.asksAfter(List.of("老年人科学素质提升行动由谁牵头？"), "那负责人是谁呢？", Status.NOT_FOUND);
        List<Gap> gaps = gaps(desk);
        assertThat(gaps.getFirst().nearest().orElseThrow().clause().text()).contains("流动科技馆");
        assertThat(gaps.get(1).history()).containsExactly("老年人科学素质提升行动由谁牵头？");
        Gap.Nearest nearest = gaps.get(1).nearest().orElseThrow();
        assertThat(nearest.plan()
                        .section(nearest.clause().section())
                        .orElseThrow()
                        .name())
                .isEqualTo("老年人科学素质提升行动");
    }

    @Test
    void theSameQuestionsGiveTheSameGapsAndOldOnesAreLeftOut() {
        var desk = new Desk();
        desk.asks("很久以前问的", Status.NOT_FOUND);
        desk.pass(Duration.ofDays(40));
        for (int i = 0; i < 30; i++) {
            desk.asks("第%d号公园几点开门？".formatted(i % 7), Status.NOT_FOUND);
            desk.asks("kindergarten number %d opening hours".formatted(i % 5), Status.NOT_FOUND);
        }
        String first = picture(gaps(desk));
        assertThat(first).doesNotContain("很久以前").isEqualTo(picture(gaps(desk)));
    }

    @Test
    void hostileQuestionsAreGapsLikeOthers() {
        var desk = new Desk();
        for (String question : List.of("", "   ", "？？？", "\u202e\u0000", "😀", "AND OR (\"*~^:", "长".repeat(5_000))) {
            desk.asks(question, Status.NOT_FOUND);
        }
        assertThat(gaps(desk)).hasSizeBetween(5, 7);
    }
}
