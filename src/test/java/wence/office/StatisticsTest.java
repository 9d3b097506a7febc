package wence.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wence.store.AskedQuestion.Status;

class StatisticsTest {
    private final Desk desk = new Desk();

    @Test
    void questionsAreCountedByDayStatusAndItem() {
        desk.asks("一", Status.ANSWERED, "老年人行动", "农民行动");
        desk.asks("二", Status.ANSWERED, "农民行动");
        desk.isGood("二");
        // 10:00 in Shanghai; 14 hours later it is the next day there and not in London.
        desk.pass(Duration.ofHours(14));
        desk.asks("三", Status.NOT_FOUND);
        desk.isBad("三", Optional.empty());
        desk.asks("四", Status.NOT_STATED, "青少年行动");
        Statistics statistics = desk.office().statistics(desk.days(3));
        assertThat(statistics.days())
                .containsExactly(
                        new Statistics.Day(LocalDate.parse("2026-03-03"), 0, 0),
                        new Statistics.Day(LocalDate.parse("2026-03-04"), 2, 2),
                        new Statistics.Day(LocalDate.parse("2026-03-05"), 2, 1));
        assertThat(statistics.asked()).isEqualTo(4);
        assertThat(statistics.answeredPercent()).isEqualTo(75);
        assertThat(statistics.people()).isEqualTo(2);
        assertThat(statistics.items())
                .containsExactly(
                        new Statistics.Item("农民行动", 2),
                        new Statistics.Item("老年人行动", 1),
                        new Statistics.Item("青少年行动", 1));
        assertThat(statistics.good()).isEqualTo(1);
        assertThat(statistics.bad()).isEqualTo(1);
    }

    @Test
    void halfAndNearlyAllAnswersWereAsFastAsIsSaid() {
        for (int i = 0; i < 200; i++) {
            desk.asks("第%d问".formatted(i), Status.ANSWERED);
        }
        Statistics statistics = desk.office().statistics(desk.days(1));
        assertThat(statistics.median()).contains(Duration.ofMillis(100));
        assertThat(statistics.slow()).contains(Duration.ofMillis(198));
    }

    @Test
    void whereNobodyAskedNothingIsMadeUp() {
        Statistics statistics = desk.office().statistics(desk.days(7));
        assertThat(statistics.days()).hasSize(7);
        assertThat(statistics.median()).isEmpty();
        assertThat(statistics.answeredPercent()).isZero();
    }
}
