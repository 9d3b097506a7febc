package wence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.office.Desk.OWNER;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.store.AskedQuestion.Status;
import wence.store.Marks;

class ChoresTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Marks marks(Set<String> kept) {
        return kept::add;
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 08:59 and 09:00 in Shanghai
        "2026-03-02T00:59:59Z, 2026-02-16, 2026-02-22",
        "2026-03-02T01:00:00Z, 2026-02-23, 2026-03-01",
        "2026-03-08T15:59:00Z, 2026-02-23, 2026-03-01",
        "2027-01-01T12:00:00Z, 2026-12-21, 2026-12-27"
    })
    void aDigestIsOnTheWholeWeekBefore(String now, String first, String last) {
        Span week = new Digest(marks(new HashSet<>()), SHANGHAI)
                .due(Instant.parse(now))
                .orElseThrow();
        assertThat(week.first()).hasToString(first);
        assertThat(week.last()).hasToString(last);
    }

    @Test
    void aDigestComesOnceAWeekAlsoOverRestarts() {
        Set<String> kept = new HashSet<>();
        int told = 0;
        var digest = new Digest(marks(kept), SHANGHAI);
        Instant start = Instant.parse("2026-03-02T01:00:00Z");
        for (int hour = 0; hour < 24 * 21; hour++) {
            if (hour % 5 == 0) {
                digest = new Digest(marks(kept), SHANGHAI);
            }
            told += digest.due(start.plus(Duration.ofHours(hour))).isPresent() ? 1 : 0;
        }
        assertThat(told).isEqualTo(3);
        assertThat(kept).containsExactlyInAnyOrder("digest 2026-W10", "digest 2026-W11", "digest 2026-W12");
    }

    @Test
    void everyDayWhatWasKeptLongEnoughIsDeleted() {
        var desk = new Desk(OWNER);
        var told = new ArrayList<Span>();
        try (var chores = new Chores(desk.office(), new Digest(marks(new HashSet<>()), SHANGHAI), told::add, desk)) {
            desk.asks("旧的", Status.NOT_FOUND);
            desk.office().recorder().flush();
            chores.round();
            desk.pass(Duration.ofDays(91));
            desk.asks("新的", Status.NOT_FOUND);
            chores.round();
            assertThat(desk.office().statistics(desk.days(200)).asked()).isEqualTo(1);
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void whereThereIsNoAdminNobodyIsTold() {
        var desk = new Desk();
        Set<String> kept = new HashSet<>();
        try (var chores = new Chores(desk.office(), new Digest(marks(kept), SHANGHAI), week -> {}, desk)) {
            chores.round();
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void whatIsHandedOverIsWrittenLaterInItsOrderAndAllOfIt() {
        var desk = new Desk();
        for (int i = 0; i < 1_700; i++) {
            desk.asks("第%d问".formatted(i), Status.ANSWERED);
        }
        desk.office().close();
        assertThat(desk.office().statistics(desk.days(1)).asked()).isEqualTo(1_700);
        assertThat(List.of(desk.office().statistics(desk.days(1)).people())).containsExactly(2);
    }
}
