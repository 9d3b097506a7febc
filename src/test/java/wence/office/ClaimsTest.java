package wence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.office.Desk.LI;
import static wence.office.Desk.OWNER;
import static wence.office.Desk.WANG;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import wence.office.Claims.Claimed;
import wence.store.Person;
import wence.store.Role;

class ClaimsTest {
    private final Desk desk = new Desk();
    private final Claims claims = desk.office().claims();

    private String code() {
        return claims.issue().orElseThrow();
    }

    @Test
    void whoSaysTheCodeIsTheFirstAdminAndTheCodeIsUsedUp() {
        String code = code();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}");
        assertThat(claims.claim(WANG, "王芳", " " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(Claimed.DONE);
        assertThat(desk.office().admission().isAdmin(WANG)).isTrue();
        assertThat(claims.claim(LI, "", code)).isEqualTo(Claimed.WRONG);
        assertThat(claims.issue()).isEmpty();
        assertThat(desk.audit())
                .containsExactly("telegram:1 claim telegram:1 admin DONE", "telegram:2 claim  REFUSED 口令不对或已失效");
    }

    @Test
    void aCodeIsGoodForAnHour() {
        String code = code();
        desk.pass(Claims.LIFE);
        assertThat(claims.claim(WANG, "", code)).isEqualTo(Claimed.WRONG);
    }

    @Test
    void aNewCodeTakesTheOldOnesPlace() {
        String old = code();
        String young = code();
        assertThat(claims.claim(WANG, "", old)).isEqualTo(Claimed.WRONG);
        assertThat(claims.claim(WANG, "", young)).isEqualTo(Claimed.DONE);
    }

    @Test
    void withoutACodeNothingIsOne() {
        assertThat(claims.claim(WANG, "", "")).isEqualTo(Claimed.WRONG);
        assertThat(claims.claim(WANG, "", "-")).isEqualTo(Claimed.WRONG);
    }

    @Test
    void guessesAreCountedAndWrittenDownWithoutWhatWasSaid() {
        String code = code();
        for (int i = 0; i < Claims.GUESSES; i++) {
            assertThat(claims.claim(WANG, "", "AAAA-AAAA-AAA" + i)).isEqualTo(Claimed.WRONG);
        }
        assertThat(claims.claim(WANG, "", code)).isEqualTo(Claimed.TOO_MANY);
        assertThat(claims.claim(WANG, "", code)).isEqualTo(Claimed.TOO_MANY);
        assertThat(desk.audit()).hasSize(Claims.GUESSES + 1).noneMatch(line -> line.contains("AAAA"));
        assertThat(claims.claim(LI, "", code)).isEqualTo(Claimed.DONE);
    }

    @Test
    void afterAnHourGuessesCountAnew() {
        for (int i = 0; i <= Claims.GUESSES; i++) {
            claims.claim(WANG, "", "A");
        }
        desk.pass(Duration.ofHours(1));
        assertThat(claims.claim(WANG, "", code())).isEqualTo(Claimed.DONE);
    }

    @Test
    void whereThereIsAnAdminThereIsNoCode() {
        assertThat(new Desk(OWNER).office().claims().issue()).isEmpty();
        String code = code();
        desk.office().roles().grant(new Person(Office.COMMAND_LINE, "root"), LI, "", Role.ADMIN);
        assertThat(claims.claim(WANG, "", code)).isEqualTo(Claimed.WRONG);
        assertThat(desk.office().admission().isAdmin(WANG)).isFalse();
    }
}
