package wence.office;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wence.store.Access;
import wence.store.ChatAccess;
import wence.store.Granted;
import wence.store.People;
import wence.store.Person;
import wence.store.Role;

/// Who may ask where, and who may administer. Answers come from memory; [#refresh] reads anew
/// what others may have changed. Safe to share between threads.
public final class Admission {
    private static final Comparator<Person> BY_ID =
            Comparator.comparing(Person::platform).thenComparing(Person::id);

    private final People people;
    private final Set<Person> fixed;
    private final Access usual;
    private volatile Known known;

    /// @param people those who were granted a role
    /// @param fixed the admins of the settings
    /// @param usual who may ask where a chat has no access of its own
    public Admission(People people, Set<Person> fixed, Access usual) {
        this.people = people;
        var sorted = new TreeSet<>(BY_ID);
        sorted.addAll(fixed);
        this.fixed = Collections.unmodifiableSet(sorted);
        this.usual = usual;
        this.known = read();
    }

    private record Known(Map<Person, Role> roles, Map<Person, Access> chats) {}

    private Known read() {
        Map<Person, Role> roles = new HashMap<>();
        for (Granted granted : people.granted()) {
            roles.put(granted.person(), granted.role());
        }
        fixed.forEach(person -> roles.put(person, Role.ADMIN));
        Map<Person, Access> chats = new HashMap<>();
        for (ChatAccess chat : people.chats()) {
            chats.put(new Person(chat.platform(), chat.chat()), chat.access());
        }
        return new Known(Map.copyOf(roles), Map.copyOf(chats));
    }

    /// Reads anew who has which role.
    public void refresh() {
        known = read();
    }

    /// The role of somebody, when they have one.
    public Optional<Role> role(Person person) {
        return Optional.ofNullable(known.roles().get(person));
    }

    public boolean isAdmin(Person person) {
        return known.roles().get(person) == Role.ADMIN;
    }

    /// Whether the role comes from the settings, which a chat cannot change.
    public boolean isFixed(Person person) {
        return fixed.contains(person);
    }

    /// The admins of the settings, by id.
    public List<Person> fixed() {
        return List.copyOf(fixed);
    }

    /// All admins, by id.
    public List<Person> admins() {
        return known.roles().entrySet().stream()
                .filter(entry -> entry.getValue() == Role.ADMIN)
                .map(Map.Entry::getKey)
                .sorted(BY_ID)
                .toList();
    }

    /// Who may ask where a chat has no access of its own.
    public Access usual() {
        return usual;
    }

    /// The chat's own access, when it has one.
    ///
    /// @param chat without a topic
    public Optional<Access> own(String platform, String chat) {
        return Optional.ofNullable(known.chats().get(new Person(platform, chat)));
    }

    /// Whether this person may ask in this chat.
    ///
    /// @param chat without a topic
    public boolean mayAsk(Person person, String chat) {
        return switch (own(person.platform(), chat).orElse(usual)) {
            case OPEN -> true;
            case MEMBERS -> role(person).isPresent();
        };
    }
}
