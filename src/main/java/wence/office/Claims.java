package wence.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import wence.store.AuditEntry.Result;
import wence.store.AuditLog;
import wence.store.Person;

/// The code by which somebody becomes the first admin: whoever can read what the program says on
/// its machine. It is known to this process alone, works once and not for long. Safe to share
/// between threads.
public final class Claims {
    /// How long a code can be used.
    public static final Duration LIFE = Duration.ofHours(1);

    /// How often one person may be wrong within [#LIFE].
    public static final int GUESSES = 5;

    /// Letters and digits that are not taken for each other.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// 12 of them are more than 59 bits.
    private static final int LENGTH = 12;

    private static final int GROUP = 4;
    private static final int MAX_GUESSERS = 10_000;

    private final Roles roles;
    private final Admission admission;
    private final AuditLog audit;
    private final InstantSource clock;
    private final SequencedMap<Person, Guesses> guesses = new LinkedHashMap<>();
    private @Nullable Code code;

    public Claims(Roles roles, Admission admission, AuditLog audit, InstantSource clock) {
        this.roles = roles;
        this.admission = admission;
        this.audit = audit;
        this.clock = clock;
    }

    private record Code(String letters, Instant end) {}

    private record Guesses(int count, Instant first) {}

    /// What came of a claim.
    public enum Claimed {
        /// The person is the first admin.
        DONE,
        /// The code is not the one, or is used up or too old, or there is none.
        WRONG,
        /// The person was wrong too often and is not heard for a while.
        TOO_MANY
    }

    /// A new code, in the place of an earlier one; empty when there is an admin.
    public synchronized Optional<String> issue() {
        if (!admission.admins().isEmpty()) {
            return Optional.empty();
        }
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        code = new Code(letters.toString(), clock.instant().plus(LIFE));
        return Optional.of(letters.toString().replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-"));
    }

    /// Says a code for somebody.
    ///
    /// @param name what they are called; may be empty
    public synchronized Claimed claim(Person person, String name, String said) {
        Instant now = clock.instant();
        Guesses before = Optional.ofNullable(guesses.get(person))
                .filter(earlier -> earlier.first().plus(LIFE).isAfter(now))
                .orElse(new Guesses(0, now));
        if (before.count() > GUESSES) {
            return Claimed.TOO_MANY;
        }
        guesses.remove(person);
        guesses.put(person, new Guesses(before.count() + 1, before.first()));
        while (guesses.size() > MAX_GUESSERS) {
            guesses.pollFirstEntry();
        }
        if (before.count() == GUESSES) {
            audit.record(person, "claim", "", Result.REFUSED, "口令试错太多，一小时内不再理会");
            return Claimed.TOO_MANY;
        }
        if (!isTheCode(said, now) || roles.first(person, name) != RoleChange.DONE) {
            audit.record(person, "claim", "", Result.REFUSED, "口令不对或已失效");
            return Claimed.WRONG;
        }
        code = null;
        guesses.remove(person);
        return Claimed.DONE;
    }

    /// Takes the same time for every code that is not the one.
    private boolean isTheCode(String said, Instant now) {
        Code wanted = code;
        String letters = said.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-—–－]", "");
        boolean isSame = MessageDigest.isEqual(digest(wanted == null ? "" : wanted.letters()), digest(letters));
        return isSame && wanted != null && now.isBefore(wanted.end());
    }

    private static byte[] digest(String letters) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
