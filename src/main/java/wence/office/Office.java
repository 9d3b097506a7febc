package wence.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import wence.lookup.Lookup;
import wence.question.SubjectWords;
import wence.store.AuditLog;
import wence.store.Face;
import wence.store.Feedback;
import wence.store.ModelCallLog;
import wence.store.People;
import wence.store.Person;
import wence.store.PersonalData;

/// All that admins look after, in one place. Safe to share between threads.
public final class Office implements AutoCloseable {
    /// The platform's name under which the command line acts; whoever runs it owns the machine.
    public static final String COMMAND_LINE = "cli";

    /// How much feedback is looked at for one report.
    private static final int MAX_OPINIONS = 20_000;

    private final Drawers drawers;
    private final Rules rules;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final LanguageModel model;
    private final Admission admission;
    private final Roles roles;
    private final Claims claims;
    private final Recorder recorder;
    private final SubjectWords words = new SubjectWords();

    public Office(Drawers drawers, Rules rules, InstantSource clock) {
        this(drawers, rules, LanguageModel.NONE, clock);
    }

    /// Where a language model may be called.
    public Office(Drawers drawers, Rules rules, LanguageModel model, InstantSource clock) {
        this(drawers, rules, model, clock, System::nanoTime);
    }

    /// @param ticker counts nanoseconds, from whenever
    public Office(Drawers drawers, Rules rules, InstantSource clock, LongSupplier ticker) {
        this(drawers, rules, LanguageModel.NONE, clock, ticker);
    }

    /// @param ticker counts nanoseconds, from whenever
    public Office(Drawers drawers, Rules rules, LanguageModel model, InstantSource clock, LongSupplier ticker) {
        this.drawers = drawers;
        this.rules = rules;
        this.clock = clock;
        this.ticker = ticker;
        this.model = model;
        admission = new Admission(drawers.people(), rules.admins(), rules.access());
        roles = new Roles(drawers.people(), admission, drawers.audit(), clock);
        claims = new Claims(roles, admission, drawers.audit(), clock);
        recorder = new Recorder(drawers.questions(), drawers.calls(), drawers.people());
    }

    public Admission admission() {
        return admission;
    }

    public Roles roles() {
        return roles;
    }

    public Claims claims() {
        return claims;
    }

    public Recorder recorder() {
        return recorder;
    }

    /// The language model, as far as admins look after it.
    public LanguageModel model() {
        return model;
    }

    /// What a language model was called for; what waits to be written is not in it yet.
    public ModelCallLog calls() {
        return drawers.calls();
    }

    public AuditLog audit() {
        return drawers.audit();
    }

    /// Who has a role, and which chats have an access of their own.
    public People people() {
        return drawers.people();
    }

    /// What somebody called themselves last, and be it a moment ago.
    public Optional<Face> face(Person person) {
        recorder.flush();
        return drawers.people().face(person);
    }

    /// Who uses this handle, and be it since a moment ago.
    public Optional<Face> called(String platform, String handle) {
        recorder.flush();
        return drawers.people().called(platform, handle);
    }

    public Rules rules() {
        return rules;
    }

    /// Nanoseconds from whenever, to measure how long something takes.
    public long ticks() {
        return ticker.getAsLong();
    }

    /// The day that it is now.
    public LocalDate today() {
        return clock.instant().atZone(rules.zone()).toLocalDate();
    }

    /// How much is kept of somebody.
    public PersonalData.Kept kept(Person person) {
        recorder.flush();
        return drawers.personal().of(person);
    }

    /// Deletes what is kept of somebody, apart from their role and the audit log.
    public PersonalData.Kept forget(Person person) {
        recorder.flush();
        return drawers.personal().forget(person);
    }

    /// Deletes what has been kept long enough.
    public PersonalData.Kept purge() {
        return drawers.personal().forgetBefore(clock.instant().minus(rules.kept()));
    }

    /// How the answers went.
    public Statistics statistics(Span span) {
        recorder.flush();
        return StatisticsReader.read(span, rules.zone(), drawers.questions(), opinions(span));
    }

    /// How the calls of a language model went.
    public ModelUse modelUse(Span span) {
        recorder.flush();
        return ModelUseReader.read(span, rules.zone(), drawers.calls());
    }

    /// What people could not find.
    ///
    /// @param lookup finds the nearest clause
    public List<Gap> gaps(Span span, Lookup lookup) {
        recorder.flush();
        return new GapReader(lookup, words).read(span, rules.zone(), drawers.questions(), opinions(span));
    }

    private List<Feedback> opinions(Span span) {
        Instant start = span.start(rules.zone());
        Instant end = span.end(rules.zone());
        return drawers.feedback().newest(MAX_OPINIONS).stream()
                .filter(said -> !said.at().isBefore(start) && said.at().isBefore(end))
                .toList();
    }

    /// Writes down what still waits to be.
    @Override
    public void close() {
        recorder.close();
    }
}
