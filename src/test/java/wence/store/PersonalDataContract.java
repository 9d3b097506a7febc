package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wence.store.AskedQuestion.Status;
import wence.store.AuditEntry.Result;
import wence.store.ModelCall.Outcome;
import wence.store.PersonalData.Kept;

/// What is asked, counted, forgotten. Each keeper's test implements it.
interface PersonalDataContract {
    Person WANG = new Person("telegram", "1");
    Person LI = new Person("telegram", "12");

    /// All that keeps something of people.
    record Keepers(
            QuestionLog questions,
            ModelCallLog calls,
            FeedbackLog feedback,
            Notes notes,
            People people,
            AuditLog audit,
            PersonalData personal) {}

    /// New, empty keepers that read this clock.
    Keepers keepers(Ticking clock);

    static AskedQuestion asked(Instant at, Person person, String question, Status status) {
        return new AskedQuestion(
                at,
                person,
                "室",
                "7",
                question,
                List.of("先问的", "再问的"),
                Optional.of("xixia-2021"),
                status,
                Duration.ofNanos(1_234_000),
                List.of("老年人行动", "农民行动"));
    }

    static ModelCall called(Instant at, Optional<Person> person, Outcome outcome) {
        return new ModelCall(at, person, "answer", outcome, 1_200, 80, Duration.ofMillis(2_345));
    }

    private static void fill(Keepers keepers, Ticking clock) {
        for (Person person : List.of(WANG, LI)) {
            keepers.questions().put(List.of(asked(clock.instant(), person, "谁牵头？", Status.NOT_FOUND)));
            keepers.calls().put(List.of(called(clock.instant(), Optional.of(person), Outcome.DRAFT)));
            keepers.feedback().put(FeedbackLogContract.bad(clock, person.id(), "7", Optional.empty()));
            keepers.notes()
                    .put(List.of(new Note("talk", person.id(), person.owner(), "说过的"), new Note("pin", "室", "", "规划")));
            keepers.people().seen(List.of(new Face(person, "名", "", clock.instant())));
            keepers.audit().record(person, "grant", "", Result.REFUSED, "");
        }
    }

    private static List<AskedQuestion> all(QuestionLog log) {
        var all = new ArrayList<AskedQuestion>();
        log.each(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), EnumSet.allOf(Status.class), all::add);
        return all;
    }

    @Test
    default void whatIsPutComesBackInItsTime() {
        var clock = new Ticking();
        QuestionLog log = keepers(clock).questions();
        Instant start = clock.instant();
        AskedQuestion one = asked(start, WANG, "一", Status.ANSWERED);
        AskedQuestion two = asked(start.plusSeconds(1), LI, "二", Status.UNCLEAR);
        log.put(List.of(one, two, asked(start.plusSeconds(2), LI, "三", Status.ANSWERED)));
        var found = new ArrayList<AskedQuestion>();
        log.each(start, start.plusSeconds(2), EnumSet.allOf(Status.class), found::add);
        assertThat(found).containsExactly(one, two);
        found.clear();
        log.each(start, start.plusSeconds(9), Set.of(Status.UNCLEAR), found::add);
        assertThat(found).containsExactly(two);
    }

    @Test
    default void manyComeBackInTheirOrder() {
        var clock = new Ticking();
        QuestionLog log = keepers(clock).questions();
        var put = new ArrayList<AskedQuestion>();
        for (int i = 0; i < 1_203; i++) {
            put.add(asked(clock.instant(), WANG, "第" + i + "问", Status.ANSWERED));
        }
        log.put(put);
        var found = new ArrayList<AskedQuestion>();
        log.each(clock.instant(), clock.instant().plusSeconds(1), Set.of(Status.ANSWERED), found::add);
        assertThat(found).isEqualTo(put);
    }

    @Test
    default void callsOfAModelComeBackInTheirTimeAndOrder() {
        var clock = new Ticking();
        ModelCallLog log = keepers(clock).calls();
        Instant start = clock.instant();
        var put = new ArrayList<ModelCall>();
        for (Outcome outcome : Outcome.values()) {
            put.add(called(start, Optional.of(WANG), outcome));
        }
        for (int i = 0; i < 1_203; i++) {
            put.add(called(start.plusSeconds(1), Optional.empty(), Outcome.DRAFT));
        }
        log.put(put);
        log.put(List.of(called(start.plusSeconds(2), Optional.of(LI), Outcome.DRAFT)));
        var found = new ArrayList<ModelCall>();
        log.each(start, start.plusSeconds(2), found::add);
        assertThat(found).isEqualTo(put);
    }

    @Test
    default void aCallOfNobodyIsNobodysToForget() {
        var clock = new Ticking();
        Keepers keepers = keepers(clock);
        keepers.calls().put(List.of(called(clock.instant(), Optional.empty(), Outcome.USED_UP)));
        assertThat(keepers.personal().forget(WANG)).isEqualTo(new Kept(0, 0, 0, 0, 0));
        assertThat(keepers.personal().forgetBefore(clock.instant().plusSeconds(1)))
                .isEqualTo(new Kept(0, 0, 0, 0, 1));
    }

    @Test
    default void aQuestionIsOneLine() {
        AskedQuestion asked = asked(Instant.EPOCH, WANG, "一\n二\u2028三", Status.ANSWERED);
        assertThat(asked.question()).isEqualTo("一 二 三");
    }

    @Test
    default void onePersonIsForgottenAndNobodyElse() {
        var clock = new Ticking();
        Keepers keepers = keepers(clock);
        fill(keepers, clock);
        PersonalData personal = keepers.personal();
        assertThat(personal.of(WANG)).isEqualTo(new Kept(1, 1, 1, 1, 1));
        assertThat(personal.forget(WANG)).isEqualTo(new Kept(1, 1, 1, 1, 1));
        assertThat(personal.of(WANG)).isEqualTo(new Kept(0, 0, 0, 0, 0));
        assertThat(personal.of(LI)).isEqualTo(new Kept(1, 1, 1, 1, 1));
        assertThat(keepers.notes().find("pin", "室")).contains("规划");
        assertThat(keepers.audit().size()).isEqualTo(2);
    }

    @Test
    default void whatIsOldEnoughIsForgottenOfEverybody() {
        var clock = new Ticking();
        Keepers keepers = keepers(clock);
        fill(keepers, clock);
        clock.pass(Duration.ofDays(30));
        Instant day = clock.instant();
        keepers.questions().put(List.of(asked(day, WANG, "新的", Status.ANSWERED)));
        assertThat(keepers.personal().forgetBefore(day.minus(Duration.ofDays(30))))
                .isEqualTo(new Kept(0, 0, 0, 0, 0));
        assertThat(keepers.personal().forgetBefore(day)).isEqualTo(new Kept(2, 2, 3, 2, 2));
        assertThat(all(keepers.questions())).extracting(AskedQuestion::question).containsExactly("新的");
        assertThat(keepers.audit().size()).isEqualTo(2);
    }
}
