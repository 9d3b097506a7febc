package wence.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// How fast one person may go on. Whoever sends more than that is told so once, and not heard until they have been
/// quiet for a little while. Safe to share between threads.
public final class Pace {
    /// So many messages and presses of one person may come at once.
    public static final int AT_ONCE = 20;

    /// After that, one more for each time that this has passed.
    public static final Duration ONE_MORE_EACH = Duration.ofSeconds(2);

    /// Somebody who was not heard is heard again after this time without a message; so a flood gets one reply, not one
    /// every other second.
    public static final Duration QUIET = Duration.ofSeconds(10);

    /// So many people are watched; the one who was silent longest goes first.
    static final int MAX_PEOPLE = 10_000;

    private final InstantSource clock;
    private final int atOnce;
    private final Recent<Person, Course> people = new Recent<>(MAX_PEOPLE);

    private record Person(String platform, String id) {}

    /// What came from one person so far.
    ///
    /// @param free when all that came would have come at the steady pace; not before the last message
    /// @param last when the last message came
    /// @param isFlood whether that message was one too many
    private record Course(Instant free, Instant last, boolean isFlood) {}

    /// What is done with a message.
    enum Step {
        /// It is answered.
        ANSWER,
        /// The person is asked to slow down.
        ASK_TO_SLOW_DOWN,
        /// Nothing is said.
        IGNORE
    }

    private Pace(InstantSource clock, int atOnce) {
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /// The pace that suits people.
    public static Pace ofPeople(InstantSource clock) {
        return new Pace(clock, AT_ONCE);
    }

    /// No limit, for a console and for programs that may send as fast as they like.
    public static Pace unlimited() {
        return new Pace(() -> Instant.EPOCH, Integer.MAX_VALUE);
    }

    /// Counts a message.
    synchronized Step step(String platform, String person) {
        var key = new Person(platform, person);
        Instant now = clock.instant();
        Optional<Course> before = people.get(key);
        if (before.isPresent() && before.get().isFlood()) {
            boolean isQuiet = !before.get().last().plus(QUIET).isAfter(now);
            people.put(key, isQuiet ? first(now) : new Course(before.get().free(), now, true));
            return isQuiet ? Step.ANSWER : Step.IGNORE;
        }
        Instant free =
                before.map(Course::free).filter(now::isBefore).orElse(now).plus(ONE_MORE_EACH);
        boolean isTooMany = Duration.between(now, free).compareTo(ONE_MORE_EACH.multipliedBy(atOnce)) > 0;
        people.put(key, new Course(free, now, isTooMany));
        return isTooMany ? Step.ASK_TO_SLOW_DOWN : Step.ANSWER;
    }

    private static Course first(Instant now) {
        return new Course(now.plus(ONE_MORE_EACH), now, false);
    }
}
