package wence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wence.store.Feedback.CitedClause;
import wence.store.Feedback.Reason;
import wence.store.Feedback.Verdict;

/// What every log of feedback must do. Each log's test implements it.
interface FeedbackLogContract {
    /// A new, empty log that reads this clock.
    FeedbackLog log(Ticking clock);

    static Feedback bad(Ticking clock, String person, String message, Optional<Reason> reason) {
        return new Feedback(
                clock.instant(),
                "telegram",
                "室",
                person,
                clock.instant().minusSeconds(5),
                message,
                Verdict.BAD,
                reason,
                "谁牵头？",
                "牵头：科协 [1]",
                List.of(
                        new CitedClause(1, "district", "a1b2", "district:30"),
                        new CitedClause(2, "region", "c3d4", "region:99")));
    }

    @Test
    default void whatIsPutComesBackTheNewestFirst() {
        var clock = new Ticking();
        FeedbackLog log = log(clock);
        Feedback one = bad(clock, "甲", "7", Optional.of(Reason.WRONG_CITATION));
        Feedback two = bad(clock, "乙", "7", Optional.empty());
        log.put(one);
        log.put(two);
        assertThat(log.newest(5)).containsExactly(two, one);
        assertThat(log.newest(1)).containsExactly(two);
    }

    @Test
    default void aPersonHasOneOpinionOfAnAnswer() {
        var clock = new Ticking();
        FeedbackLog log = log(clock);
        log.put(bad(clock, "甲", "7", Optional.empty()));
        Feedback last = bad(clock, "甲", "7", Optional.of(Reason.NOT_FOUND));
        log.put(last);
        assertThat(log.newest(5)).containsExactly(last);
    }

    @Test
    default void oldFeedbackIsForgotten() {
        var clock = new Ticking();
        FeedbackLog log = log(clock);
        log.put(bad(clock, "甲", "7", Optional.empty()));
        clock.pass(FeedbackLog.LIFE.plus(Duration.ofDays(1)));
        Feedback young = bad(clock, "甲", "8", Optional.empty());
        log.put(young);
        assertThat(log.newest(5)).containsExactly(young);
    }

    @Test
    default void aGoodAnswerNeedsNoReason() {
        var clock = new Ticking();
        Feedback bad = bad(clock, "甲", "7", Optional.of(Reason.NOT_FOUND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(
                        bad.at(),
                        "telegram",
                        "室",
                        "甲",
                        bad.answered(),
                        "7",
                        Verdict.GOOD,
                        bad.reason(),
                        "问",
                        "答",
                        List.of()))
                .withMessage("need no reason why an answer is good, got NOT_FOUND");
    }
}
