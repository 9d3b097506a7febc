package wence.office;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import wence.store.StoreFailure;

/// What is to be done again and again while the program serves: what was kept long enough is
/// deleted, once at the start and then every day; roles that others changed become known; once a
/// week admins hear what people could not find.
public final class Chores implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Chores.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration BETWEEN_PURGES = Duration.ofDays(1);

    private final Office office;
    private final Digest digest;
    private final Consumer<Span> teller;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("chores").daemon().factory());
    private Instant purged = Instant.MIN;

    /// @param teller tells admins of a week
    public Chores(Office office, Digest digest, Consumer<Span> teller, InstantSource clock) {
        this.office = office;
        this.digest = digest;
        this.teller = teller;
        this.clock = clock;
    }

    /// Begins at once, on a thread of its own.
    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::round, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// One round; whatever goes wrong, the next one comes.
    void round() {
        try {
            Instant now = clock.instant();
            office.admission().refresh();
            if (!purged.plus(BETWEEN_PURGES).isAfter(now)) {
                office.purge();
                purged = now;
            }
            if (!office.admission().admins().isEmpty()) {
                digest.due(now).ifPresent(teller);
            }
        } catch (StoreFailure e) {
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "a chore was not done", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
