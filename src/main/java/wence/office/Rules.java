package wence.office;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import wence.store.Access;
import wence.store.Person;

/// What the settings say.
///
/// @param admins admins whose role no chat can take
/// @param access who may ask where a chat has no access of its own
/// @param kept how long personal data is kept
/// @param zone in which days begin
public record Rules(Set<Person> admins, Access access, Duration kept, ZoneId zone) {
    /// How long personal data is kept where nobody says otherwise.
    public static final Duration USUALLY_KEPT = Duration.ofDays(90);

    /// Where most people who ask live.
    public static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    /// Everybody may ask, and nobody is an admin yet.
    public static final Rules USUAL = new Rules(Set.of(), Access.OPEN, USUALLY_KEPT, USUAL_ZONE);

    public Rules {
        admins = Set.copyOf(admins);
    }

    /// The same with one more admin.
    public Rules withAdmin(Person admin) {
        Set<Person> more = new HashSet<>(admins);
        more.add(admin);
        return new Rules(more, access, kept, zone);
    }
}
