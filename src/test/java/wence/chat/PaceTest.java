package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    /// What is done with so many messages that come so many seconds apart: `.` answered, `!` asked to slow down, `-`
    /// ignored.
    private String messages(Pace pace, int count, int seconds) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    now = now.plusSeconds(seconds);
                    return switch (pace.step("paper", "甲")) {
                        case ANSWER -> ".";
                        case ASK_TO_SLOW_DOWN -> "!";
                        case IGNORE -> "-";
                    };
                })
                .collect(Collectors.joining());
    }

    @Test
    void twentyMayComeAtOnceAndThenOneEveryTwoSeconds() {
        Pace pace = Pace.ofPeople(() -> now);
        assertThat(messages(pace, 20, 0)).isEqualTo("....................");
        assertThat(messages(pace, 30, 2)).isEqualTo("..............................");
        assertThat(messages(pace, 3, 0)).isEqualTo("!--");
    }

    @Test
    void whoKeepsOnIsNotHeardUntilTenQuietSeconds() {
        Pace pace = Pace.ofPeople(() -> now);
        assertThat(messages(pace, 22, 0)).isEqualTo("....................!-");
        assertThat(messages(pace, 5, 9)).isEqualTo("-----");
        assertThat(messages(pace, 22, 10)).isEqualTo("......................");
    }

    @Test
    void oneASecondIsTooFastInTheLongRun() {
        assertThat(messages(Pace.ofPeople(() -> now), 45, 1))
                .isEqualTo(".......................................!-----");
    }

    @Test
    void peopleDoNotPayForEachOther() {
        Pace pace = Pace.ofPeople(() -> now);
        messages(pace, 30, 0);
        assertThat(pace.step("paper", "乙")).isEqualTo(Pace.Step.ANSWER);
        assertThat(pace.step("telegram", "甲")).isEqualTo(Pace.Step.ANSWER);
    }

    @Test
    void thePaceOfProgramsHasNoLimit() {
        Pace pace = Pace.unlimited();
        for (int i = 0; i < 10_000; i++) {
            assertThat(pace.step("paper", "甲")).isEqualTo(Pace.Step.ANSWER);
        }
    }
}
