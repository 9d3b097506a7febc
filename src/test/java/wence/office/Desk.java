package wence.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.store.Access;
import wence.store.AskedQuestion;
import wence.store.AskedQuestion.Status;
import wence.store.AuditEntry;
import wence.store.Feedback;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.ModelCall;
import wence.store.Person;

/// An office in memory with a clock that stands until it is moved.
final class Desk implements InstantSource {
    static final Person WANG = new Person("telegram", "1");
    static final Person LI = new Person("telegram", "2");
    static final Person OWNER = new Person("console", "me");

    private volatile Instant now = Instant.parse("2026-03-04T02:00:00Z");
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(this);
    private final Office office;
    private int asked;

    Desk(Person... fixed) {
        var rules = new Rules(Set.of(fixed), Access.MEMBERS, Duration.ofDays(90), Rules.USUAL_ZONE);
        office = new Office(Drawers.inMemory(this, new MemoryNotes(this, 10), feedback), rules, this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Office office() {
        return office;
    }

    Span days(int count) {
        return Span.upTo(office.today(), count);
    }

    void asks(String question, Status status, String... items) {
        asksAfter(List.of(), question, status, items);
    }

    void asksAfter(List<String> history, String question, Status status, String... items) {
        asked++;
        office.recorder()
                .asked(new AskedQuestion(
                        now,
                        asked % 2 == 0 ? WANG : LI,
                        "室",
                        "m" + asked,
                        question,
                        history,
                        Optional.empty(),
                        status,
                        Duration.ofMillis(asked),
                        List.of(items)));
    }

    /// A model was called for somebody, and it took so many seconds.
    void calls(Optional<Person> person, String task, ModelCall.Outcome outcome, int seconds) {
        boolean isDraft = outcome == ModelCall.Outcome.DRAFT;
        office.recorder()
                .called(new ModelCall(
                        now,
                        person,
                        task,
                        outcome,
                        isDraft ? 1_000 : 0,
                        isDraft ? 50 : 0,
                        Duration.ofSeconds(seconds)));
    }

    /// Says of the last question that its answer was bad.
    void isBad(String question, Optional<Feedback.Reason> reason) {
        feedback.put(new Feedback(
                now, "telegram", "室", "3", now, "m" + asked, Feedback.Verdict.BAD, reason, question, "", List.of()));
    }

    void isGood(String question) {
        feedback.put(new Feedback(
                now,
                "telegram",
                "室",
                "3",
                now,
                "m" + asked,
                Feedback.Verdict.GOOD,
                Optional.empty(),
                question,
                "",
                List.of()));
    }

    /// Who did what with which result, the oldest first.
    List<String> audit() {
        return office.audit().since(Instant.EPOCH).stream().map(Desk::line).toList();
    }

    private static String line(AuditEntry entry) {
        return "%s %s %s %s %s"
                .formatted(entry.who(), entry.act(), entry.subject(), entry.result(), entry.note())
                .strip();
    }
}
