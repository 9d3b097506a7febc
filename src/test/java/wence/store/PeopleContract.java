package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wence.store.AuditEntry.Result;
import wence.store.People.Proviso;

/// What every keeper of people must do. Each one's test implements it.
interface PeopleContract {
    Person WANG = new Person("telegram", "1");
    Person LI = new Person("telegram", "2");

    /// People and the audit log that they write to.
    record Kept(People people, AuditLog audit) {}

    /// New, empty ones that read this clock.
    Kept kept(Ticking clock);

    private static Granted granted(Person person, Role role, Ticking clock) {
        return new Granted(person, role, "名", WANG, clock.instant());
    }

    private static AuditEntry entry(String act, Ticking clock) {
        return new AuditEntry(clock.instant(), WANG, act, "某人", Result.DONE, "");
    }

    @Test
    default void aRoleIsGivenChangedAndTakenAndEachStandsInTheAuditLog() {
        var clock = new Ticking();
        Kept kept = kept(clock);
        People people = kept.people();
        people.grant(granted(LI, Role.MEMBER, clock), new Proviso.None(), entry("grant", clock));
        people.grant(granted(LI, Role.ADMIN, clock), new Proviso.None(), entry("grant", clock));
        people.grant(granted(WANG, Role.ADMIN, clock), new Proviso.None(), entry("grant", clock));
        assertThat(people.granted()).containsExactly(granted(WANG, Role.ADMIN, clock), granted(LI, Role.ADMIN, clock));
        people.revoke(LI, new Proviso.None(), entry("revoke", clock));
        assertThat(people.granted()).containsExactly(granted(WANG, Role.ADMIN, clock));
        assertThat(kept.audit().newest(0, 9))
                .extracting(AuditEntry::act)
                .containsExactly("revoke", "grant", "grant", "grant");
    }

    @Test
    default void whereTheProvisoDoesNotHoldNothingIsWritten() {
        var clock = new Ticking();
        Kept kept = kept(clock);
        People people = kept.people();
        assertThat(people.grant(granted(LI, Role.ADMIN, clock), new Proviso.StillAdmin(WANG), entry("grant", clock)))
                .isFalse();
        assertThat(people.grant(granted(WANG, Role.ADMIN, clock), new Proviso.NoAdmin(), entry("claim", clock)))
                .isTrue();
        assertThat(people.grant(granted(LI, Role.ADMIN, clock), new Proviso.NoAdmin(), entry("claim", clock)))
                .isFalse();
        assertThat(people.revoke(WANG, new Proviso.StillAdmin(LI), entry("revoke", clock)))
                .isFalse();
        assertThat(people.granted()).containsExactly(granted(WANG, Role.ADMIN, clock));
        assertThat(kept.audit().newest(0, 9)).extracting(AuditEntry::act).containsExactly("claim");
    }

    @Test
    default void ofManyWhoClaimAtOnceOneIsTheFirst() throws InterruptedException, ExecutionException {
        var clock = new Ticking();
        Kept kept = kept(clock);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> claims = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> kept.people()
                            .grant(
                                    granted(new Person("telegram", "9" + i), Role.ADMIN, clock),
                                    new Proviso.NoAdmin(),
                                    entry("claim", clock)))
                    .toList();
            int done = 0;
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                done += claim.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(kept.people().granted()).hasSize(1);
        assertThat(kept.audit().size()).isEqualTo(1);
    }

    @Test
    default void aChatHasAnAccessOfItsOwnAndTakesItAlongWhenItMoves() {
        var clock = new Ticking();
        Kept kept = kept(clock);
        var open = new ChatAccess("telegram", "-5", Access.OPEN, WANG, clock.instant());
        kept.people().admit(open, new Proviso.None(), entry("access", clock));
        assertThat(kept.people().chats()).containsExactly(open);
        kept.people().move("telegram", "-5", "-1005");
        kept.people().move("telegram", "-7", "-1007");
        assertThat(kept.people().chats())
                .containsExactly(new ChatAccess("telegram", "-1005", Access.OPEN, WANG, clock.instant()));
        kept.people().dismiss("telegram", "-1005", new Proviso.None(), entry("access", clock));
        assertThat(kept.people().chats()).isEmpty();
    }

    @Test
    default void aHandleNamesWhoeverWasSeenWithItLast() {
        var clock = new Ticking();
        People people = kept(clock).people();
        people.seen(List.of(new Face(WANG, "王芳", "Fang", clock.instant())));
        assertThat(people.called("telegram", "fang")).map(Face::person).contains(WANG);
        assertThat(people.called("slack", "fang")).isEmpty();
        assertThat(people.called("telegram", "")).isEmpty();
        assertThat(people.called("telegram", "%")).isEmpty();
        clock.pass(Duration.ofDays(1));
        people.seen(List.of(new Face(WANG, "王芳", "", clock.instant()), new Face(LI, "李", "fang", clock.instant())));
        assertThat(people.called("telegram", "FANG")).map(Face::person).contains(LI);
        assertThat(people.face(WANG)).map(Face::name).contains("王芳");
    }

    @Test
    default void hostileNamesAreKeptAsTheyAreCutAndHarmTheTablesNot() {
        var clock = new Ticking();
        Kept kept = kept(clock);
        String name = "Robert'); DROP TABLE people;--\u0000\u202e\n" + "😀".repeat(100);
        kept.people().seen(List.of(new Face(WANG, name, "'\" OR 1=1", clock.instant())));
        assertThat(kept.people().face(WANG).orElseThrow().name())
                .startsWith("Robert'); DROP TABLE people;--")
                .hasSizeLessThanOrEqualTo(Face.MAX_NAME)
                .doesNotMatch("(?s).*[\\ud800-\\udbff]");
        assertThat(kept.people().granted()).isEmpty();
        kept.audit().record(WANG, "grant", "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw " + name, Result.REFUSED, "");
        assertThat(kept.audit().newest(0, 1).getFirst().subject())
                .startsWith("〔令牌〕 Robert")
                .hasSizeLessThanOrEqualTo(AuditEntry.MAX_TEXT);
    }
}
