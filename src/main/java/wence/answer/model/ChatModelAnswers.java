package wence.answer.model;

import dev.failsafe.CircuitBreaker;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import wence.answer.Model;

/// A language model behind an endpoint that speaks as OpenAI's does.
///
/// One answer takes no longer than its limit: waiting for a free place (first come, first served), a first try, and
/// one more where the first failed before anything came. An endpoint that keeps failing is left alone for a while.
public final class ChatModelAnswers implements Model {
    private static final System.Logger LOG = System.getLogger(ChatModelAnswers.class.getName());

    /// So many failures of the last so many answers send the endpoint to rest.
    private static final int FAILURES = 5;

    private static final int OF_LAST = 10;
    private static final Duration BEFORE_RETRY = Duration.ofMillis(300);
    private static final long JITTER_MILLIS = 400;

    /// What a refusal may wait for a guess at most.
    private static final Duration UNDERSTANDING = Duration.ofSeconds(12);

    /// With less time left there is no second try.
    private static final Duration WORTH_A_TRY = Duration.ofSeconds(1);

    private final ModelSettings settings;
    private final Prompts prompts;
    private final HttpClient client;
    private final Budget budget;
    private final Semaphore places;
    private final CircuitBreaker<Object> breaker;
    private final CallBook book;
    private final InstantSource clock;

    /// Calls that nobody writes down.
    public ChatModelAnswers(ModelSettings settings, Prompts prompts, InstantSource clock) {
        this(settings, prompts, clock, CallBook.NONE);
    }

    /// @param book takes every call; what it has of today counts against the budget
    public ChatModelAnswers(ModelSettings settings, Prompts prompts, InstantSource clock, CallBook book) {
        this.settings = settings;
        this.prompts = prompts;
        ModelSettings.Limits limits = settings.limits();
        this.client = EndpointClient.shared(limits.stall());
        this.budget = new Budget(clock, book, limits.perPerson(), limits.perDay());
        this.book = book;
        this.clock = clock;
        this.places = new Semaphore(limits.atOnce(), true);
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(FAILURES, OF_LAST)
                .withDelay(limits.rest())
                .build();
    }

    /// Exactly what would be sent for a task, for people to read.
    public String shown(Task task) {
        TaskPrompt sent = TaskPrompt.of(prompts, task);
        Prompt prompt = sent.prompt();
        Prompt.Filled filled = sent.filled();
        return "POST %s/chat/completions%nmodel: %s%nprompt: %s (version %d)%n%n[system]%n%s%n%n[user]%n%s%n"
                .formatted(
                        settings.url(),
                        settings.name(),
                        prompt.file(),
                        prompt.version(),
                        filled.system(),
                        filled.user());
    }

    @Override
    public Written write(Writing writing, Consumer<String> pieces) {
        return asked(writing, pieces, settings.limits().total());
    }

    @Override
    public Understood understand(Puzzle puzzle) {
        Duration limit = settings.limits().total().compareTo(UNDERSTANDING) < 0
                ? settings.limits().total()
                : UNDERSTANDING;
        return switch (asked(puzzle, piece -> {}, limit)) {
            case Written.Draft draft ->
                GuessReader.read(draft.text(), puzzle.language())
                        .<Understood>map(guess -> new Understood.Guessed(guess, draft.usage()))
                        .orElseGet(() -> new Understood.Silent(Silence.GARBLED, "no guess could be read"));
            case Written.Silent silent -> new Understood.Silent(silent.why(), silent.detail());
        };
    }

    /// @param limit for all of it, waiting included
    private Written asked(Task task, Consumer<String> pieces, Duration limit) {
        long start = System.nanoTime();
        Written written = queued(task, pieces, new Deadline(start + limit.toNanos()));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        String kind = TaskPrompt.name(task).name().toLowerCase(Locale.ROOT);
        book.enter(clock, task.person(), kind, written, budget.isUsedUpBy(task.person()), took);
        return written;
    }

    private Written queued(Task task, Consumer<String> pieces, Deadline deadline) {
        if (breaker.isOpen() && !breaker.getRemainingDelay().isZero()) {
            return new Written.Silent(Silence.RESTING, "for " + breaker.getRemainingDelay());
        }
        boolean hasPlace = false;
        try {
            hasPlace = places.tryAcquire(settings.limits().waiting().toNanos(), TimeUnit.NANOSECONDS);
            if (!hasPlace) {
                return new Written.Silent(Silence.BUSY, "no free place");
            }
            if (!budget.take(task.person())) {
                return new Written.Silent(Silence.USED_UP, "the day's budget is used up");
            }
            if (!breaker.tryAcquirePermit()) {
                return new Written.Silent(Silence.RESTING, "for " + breaker.getRemainingDelay());
            }
            Written written = tried(TaskPrompt.of(prompts, task).filled(), pieces, deadline);
            switch (written) {
                case Written.Draft draft -> breaker.recordSuccess();
                case Written.Silent silent -> breaker.recordFailure();
            }
            return written;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Written.Silent(Silence.TOO_SLOW, "interrupted");
        } finally {
            if (hasPlace) {
                places.release();
            }
        }
    }

    private Written tried(Prompt.Filled prompt, Consumer<String> pieces, Deadline deadline)
            throws InterruptedException {
        Attempt.Ended first = new Attempt(settings, client).run(prompt, deadline.left(), pieces);
        if (first instanceof Attempt.Ended.Failed failed && failed.mayRetry()) {
            Duration pause = pause(failed.retryAfter());
            if (deadline.left().compareTo(pause.plus(WORTH_A_TRY)) > 0) {
                LOG.log(System.Logger.Level.INFO, "one more try in {0} after: {1}", pause, failed.detail());
                Thread.sleep(pause);
                return written(new Attempt(settings, client).run(prompt, deadline.left(), pieces));
            }
        }
        return written(first);
    }

    /// When an answer must be there.
    ///
    /// @param nanos as [System#nanoTime] counts
    private record Deadline(long nanos) {
        Duration left() {
            return Duration.ofNanos(nanos - System.nanoTime());
        }
    }

    private static Duration pause(Optional<Duration> asked) {
        Duration jitter = Duration.ofMillis(ThreadLocalRandom.current().nextLong(JITTER_MILLIS));
        return asked.orElse(BEFORE_RETRY).plus(jitter);
    }

    private static Written written(Attempt.Ended ended) {
        return switch (ended) {
            case Attempt.Ended.Whole whole -> new Written.Draft(whole.text(), whole.usage());
            case Attempt.Ended.Failed failed -> new Written.Silent(failed.why(), failed.detail());
        };
    }
}
