package wence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static wence.office.Desk.LI;
import static wence.office.Desk.WANG;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.store.ModelCall.Outcome;

/// What is counted of the calls of a language model, and what they cost.
class ModelUseTest {
    private final Desk desk = new Desk();

    @Test
    void callsAreCountedByOutcomeAndTask() {
        for (int second = 1; second <= 20; second++) {
            desk.calls(Optional.of(WANG), second > 15 ? "understand" : "answer", Outcome.DRAFT, second);
        }
        desk.calls(Optional.empty(), "answer", Outcome.TOO_SLOW, 40);
        desk.calls(Optional.of(LI), "answer", Outcome.RESTING, 0);
        ModelUse use = desk.office().modelUse(desk.days(1));
        assertThat(use.calls()).isEqualTo(22);
        assertThat(use.count(Outcome.DRAFT)).isEqualTo(20);
        assertThat(use.count(Outcome.GARBLED)).isZero();
        assertThat(use.draftPercent()).isEqualTo(91);
        assertThat(use.tasks().entrySet()).hasToString("[answer=17, understand=5]");
        assertThat(use.tokensIn()).isEqualTo(20_000);
        assertThat(use.tokensOut()).isEqualTo(1_000);
    }

    @Test
    void onlyWhatWasSentHasATime() {
        for (int i = 0; i < 50; i++) {
            desk.calls(Optional.of(WANG), "answer", Outcome.BUSY, 0);
        }
        assertThat(desk.office().modelUse(desk.days(1)).median()).isEmpty();
        for (int second = 1; second <= 20; second++) {
            desk.calls(Optional.of(WANG), "answer", Outcome.DRAFT, second);
        }
        ModelUse use = desk.office().modelUse(desk.days(1));
        assertThat(use.median()).contains(Duration.ofSeconds(10));
        assertThat(use.slow()).contains(Duration.ofSeconds(19));
    }

    @Test
    void whoUsedUpTheirBudgetIsCountedOnceAndNotWhoMetThatOfAll() {
        desk.calls(Optional.of(WANG), "answer", Outcome.USED_UP, 0);
        desk.calls(Optional.of(WANG), "answer", Outcome.USED_UP, 0);
        desk.calls(Optional.of(LI), "answer", Outcome.ALL_USED_UP, 0);
        assertThat(desk.office().modelUse(desk.days(1)).peopleUsedUp()).isEqualTo(1);
    }

    @Test
    void aDayIsThatOfTheSettings() {
        // 10:00 in Shanghai; 14 hours later it is the next day there and not in London.
        desk.calls(Optional.of(WANG), "answer", Outcome.DRAFT, 1);
        desk.pass(Duration.ofHours(14));
        desk.calls(Optional.of(WANG), "answer", Outcome.DRAFT, 1);
        assertThat(desk.office().modelUse(desk.days(1)).calls()).isEqualTo(1);
        assertThat(desk.office().modelUse(desk.days(2)).calls()).isEqualTo(2);
    }

    @Test
    void whatWasKeptLongEnoughIsDeletedAndSoIsWhatSomebodyWantsForgotten() {
        desk.calls(Optional.of(WANG), "answer", Outcome.DRAFT, 1);
        desk.calls(Optional.of(LI), "answer", Outcome.DRAFT, 1);
        assertThat(desk.office().forget(WANG).calls()).isEqualTo(1);
        assertThat(desk.office().modelUse(desk.days(1)).calls()).isEqualTo(1);
        desk.pass(Duration.ofDays(91));
        assertThat(desk.office().purge().calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 8, 1000000, 0, 2.00 元",
        "2, 8, 1500, 100, <0.01 元",
        "2, 8, 15000, 1250, 0.04 元",
        "0.1, 0.2, 30000000, 0, 3.00 元",
        "0, 0, 15000, 1250, 0.00 元",
        "999999999, 1, 9000000000, 0, 8999999991000.00 元"
    })
    void moneyIsSaidToTwoDecimals(BigDecimal in, BigDecimal out, long sent, long received, String said) {
        assertThat(new ModelPrice(in, out, "元").said(sent, received)).isEqualTo(said);
    }

    @Test
    void whatOneCallCostsIsSaidSmallAsItIs() {
        var price = new ModelPrice(new BigDecimal("2"), new BigDecimal("8"), "USD");
        assertThat(price.saidOfLittle(1_234, 85)).isEqualTo("0.0031 USD");
        assertThat(price.said(1_234_000, 85_000)).isEqualTo("3.15 USD");
    }

    @Test
    void aPriceBelowNothingIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelPrice(BigDecimal.ONE.negate(), BigDecimal.ONE, "元"))
                .withMessage("need prices >= 0 and a unit, got -1, 1, '元'");
        assertThat(List.of(Outcome.values()).stream().filter(Outcome::isSent))
                .containsExactly(Outcome.DRAFT, Outcome.REFUSED, Outcome.TOO_SLOW, Outcome.GARBLED);
    }
}
