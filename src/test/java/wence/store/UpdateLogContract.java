package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What every log of updates must do. Each log's test implements it.
interface UpdateLogContract {
    /// A new, empty log that reads this clock.
    UpdateLog log(Ticking clock);

    private static String picture(List<UpdateLog.Accepted> pending) {
        return pending.stream().map(a -> a.updateId() + a.json()).collect(Collectors.joining(" "));
    }

    @Test
    default void anEmptyLogHasNothing() {
        UpdateLog log = log(new Ticking());
        assertThat(log.pending()).isEmpty();
        assertThat(log.lastAccepted()).isZero();
    }

    @Test
    default void whatIsAcceptedIsPendingInItsOrderUntilItIsDone() {
        UpdateLog log = log(new Ticking());
        assertThat(log.accept(7, "七")).isTrue();
        assertThat(log.accept(9, "九")).isTrue();
        assertThat(log.accept(8, "八")).isTrue();
        assertThat(picture(log.pending())).isEqualTo("7七 9九 8八");
        log.done(9);
        assertThat(picture(log.pending())).isEqualTo("7七 8八");
        assertThat(log.lastAccepted()).isEqualTo(8);
    }

    @Test
    default void aRedeliveredUpdateIsNotAcceptedAgainWhetherDoneOrNot() {
        UpdateLog log = log(new Ticking());
        log.accept(1, "一");
        assertThat(log.accept(1, "又一")).isFalse();
        assertThat(picture(log.pending())).isEqualTo("1一");
        log.done(1);
        assertThat(log.accept(1, "又一")).isFalse();
        assertThat(log.pending()).isEmpty();
    }

    @Test
    default void ofThoseThatCameTogetherTheNewOnesAreAccepted() {
        UpdateLog log = log(new Ticking());
        log.accept(2, "二");
        List<UpdateLog.Accepted> together = List.of(
                new UpdateLog.Accepted(1, "一"),
                new UpdateLog.Accepted(2, "又二"),
                new UpdateLog.Accepted(3, "三"),
                new UpdateLog.Accepted(3, "又三"));
        assertThat(picture(log.acceptAll(together))).isEqualTo("1一 3三");
        assertThat(picture(log.pending())).isEqualTo("2二 1一 3三");
        assertThat(log.acceptAll(List.of())).isEmpty();
    }

    @Test
    default void whatIsSetAsideHoldsNothingUpAndDoesNotComeBack() {
        UpdateLog log = log(new Ticking());
        log.accept(1, "一");
        log.accept(2, "二");
        log.setAside(1, "一", "读不懂");
        log.setAside(3, "三", "读不懂");
        assertThat(picture(log.pending())).isEqualTo("2二");
        assertThat(log.accept(1, "一")).isFalse();
        assertThat(log.accept(3, "三")).isFalse();
        assertThat(log.lastAccepted()).isEqualTo(3);
    }

    @Test
    default void anIdThatIsNotPendingIsLeftAloneWhenItIsSaidToBeDone() {
        UpdateLog log = log(new Ticking());
        log.done(5);
        assertThat(log.lastAccepted()).isZero();
        assertThat(log.accept(5, "五")).isTrue();
    }

    @Test
    default void idsMayBeNegativeLargeAndFallBack() {
        UpdateLog log = log(new Ticking());
        log.accept(Long.MAX_VALUE, "大");
        log.accept(Long.MIN_VALUE, "小");
        log.accept(3, "三");
        assertThat(log.lastAccepted()).isEqualTo(3);
        assertThat(log.pending()).hasSize(3);
    }

    @Test
    default void contentComesBackAsItWas() {
        UpdateLog log = log(new Ticking());
        String json = "{\"text\":\"𠮷 '; DROP TABLE updates; -- \\u0000 👩‍👧\"}";
        log.accept(1, json);
        assertThat(log.pending()).containsExactly(new UpdateLog.Accepted(1, json));
    }

    @Test
    default void aRedeliveredUpdateIsKnownForTwoDaysHoweverManyCameAfterIt() {
        var clock = new Ticking();
        UpdateLog log = log(clock);
        for (long id = 0; id < 48 * 60; id++) {
            log.accept(id, "问");
            log.done(id);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(LongStream.range(0, 48 * 60)
                        .filter(id -> log.accept(id, "问"))
                        .boxed())
                .isEmpty();
    }

    @Test
    default void whatWasDoneLongAgoIsForgottenButTheNewestAreNotNorWhatWaits() {
        var clock = new Ticking();
        UpdateLog log = log(clock);
        log.accept(-1, "等");
        for (long id = 0; id < UpdateLog.ALWAYS_KNOWN + 10; id++) {
            log.accept(id, "问");
            log.done(id);
        }
        clock.pass(UpdateLog.LIFE.plusDays(1));
        log.accept(5_000, "新");
        assertThat(log.accept(0, "旧")).isTrue();
        assertThat(log.accept(9, "旧")).isTrue();
        assertThat(log.accept(10, "旧")).isFalse();
        assertThat(log.accept(-1, "等")).isFalse();
        assertThat(picture(log.pending())).isEqualTo("-1等 5000新 0旧 9旧");
    }

    @Test
    default void ofManyThreadsOneAccepts() throws InterruptedException {
        UpdateLog log = log(new Ticking());
        ConcurrentMap<Long, Integer> accepted = new ConcurrentHashMap<>();
        List<Thread> threads = LongStream.range(0, 8)
                .mapToObj(t -> Thread.ofVirtual()
                        .start(() -> LongStream.range(0, 100)
                                .filter(id -> log.accept(id, "问"))
                                .forEach(id -> {
                                    accepted.merge(id, 1, Integer::sum);
                                    if (id % 2 == 0) {
                                        log.done(id);
                                    }
                                })))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(accepted)
                .hasSize(100)
                .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        assertThat(log.pending()).hasSize(50);
    }
}
