package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutgoingPaceTest {
    private static final ChatPlace PERSON = new ChatPlace(7, Optional.empty(), false);
    private static final ChatPlace GROUP = new ChatPlace(-100, Optional.of(3), true);

    private static final class StoppedTime implements TimeMeter {
        private long now = 1;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final StoppedTime time = new StoppedTime();
    private final OutgoingPace pace = OutgoingPace.at(time);

    private List<Long> seconds(ChatPlace place, int count) {
        var seconds = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            seconds.add(pace.take(place).plusMillis(1).toSeconds());
        }
        return seconds;
    }

    @Test
    void aPersonIsSentThreeAtOnceAndThenOneASecond() {
        assertThat(seconds(PERSON, 6)).containsExactly(0L, 0L, 0L, 1L, 2L, 3L);
    }

    @Test
    void aGroupIsSentTwentyAMinute() {
        assertThat(seconds(GROUP, 8)).containsExactly(0L, 0L, 0L, 0L, 0L, 4L, 8L, 12L);
        assertThat(seconds(GROUP, 12).getLast()).isEqualTo(60);
    }

    @Test
    void timeThatPassesCounts() {
        seconds(PERSON, 3);
        time.now += Duration.ofSeconds(2).toNanos();
        assertThat(seconds(PERSON, 3)).containsExactly(0L, 0L, 1L);
    }

    @Test
    void nobodyIsSentAnythingWhenThirtyWentOutInASecond() {
        var waits = new ArrayList<Duration>();
        for (long chat = 1; chat <= 31; chat++) {
            waits.add(pace.take(new ChatPlace(chat, Optional.empty(), false)));
        }
        assertThat(waits.get(4)).isZero();
        assertThat(waits.get(29)).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(waits.get(30)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void aServerWithoutLimitsIsNotWaitedFor() {
        for (int i = 0; i < 100; i++) {
            assertThat(OutgoingPace.unlimited().take(PERSON)).isZero();
        }
    }
}
