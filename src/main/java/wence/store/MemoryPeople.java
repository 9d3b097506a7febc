package wence.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// People in memory; a restart forgets them.
public final class MemoryPeople implements People {
    private static final Comparator<Person> BY_ID =
            Comparator.comparing(Person::platform).thenComparing(Person::id);

    private final MemoryAuditLog audit;
    private final Map<Person, Granted> granted = new TreeMap<>(BY_ID);
    /// The chats, written like people.
    private final Map<Person, ChatAccess> chats = new TreeMap<>(BY_ID);

    private final Map<Person, Face> faces = new HashMap<>();

    /// @param audit where changes are written down
    public MemoryPeople(MemoryAuditLog audit) {
        this.audit = audit;
    }

    private boolean change(Proviso proviso, AuditEntry entry, Runnable change) {
        boolean holds = switch (proviso) {
            case Proviso.None _ -> true;
            case Proviso.StillAdmin(Person person) -> isAdmin(granted.get(person));
            case Proviso.NoAdmin _ -> granted.values().stream().noneMatch(MemoryPeople::isAdmin);
        };
        if (holds) {
            change.run();
            audit.add(entry);
        }
        return holds;
    }

    private static boolean isAdmin(@Nullable Granted granted) {
        return granted != null && granted.role() == Role.ADMIN;
    }

    @Override
    public synchronized List<Granted> granted() {
        return List.copyOf(granted.values());
    }

    @Override
    public synchronized boolean grant(Granted given, Proviso proviso, AuditEntry entry) {
        return change(proviso, entry, () -> granted.put(given.person(), given));
    }

    @Override
    public synchronized boolean revoke(Person person, Proviso proviso, AuditEntry entry) {
        return change(proviso, entry, () -> granted.remove(person));
    }

    @Override
    public synchronized List<ChatAccess> chats() {
        return List.copyOf(chats.values());
    }

    @Override
    public synchronized boolean admit(ChatAccess access, Proviso proviso, AuditEntry entry) {
        return change(proviso, entry, () -> chats.put(new Person(access.platform(), access.chat()), access));
    }

    @Override
    public synchronized boolean dismiss(String platform, String chat, Proviso proviso, AuditEntry entry) {
        return change(proviso, entry, () -> chats.remove(new Person(platform, chat)));
    }

    @Override
    public synchronized void move(String platform, String from, String to) {
        ChatAccess moved = chats.remove(new Person(platform, from));
        if (moved != null) {
            chats.put(new Person(platform, to), new ChatAccess(platform, to, moved.access(), moved.by(), moved.at()));
        }
    }

    @Override
    public synchronized void seen(List<Face> seen) {
        seen.forEach(face -> faces.put(face.person(), face));
    }

    @Override
    public synchronized Optional<Face> face(Person person) {
        return Optional.ofNullable(faces.get(person));
    }

    @Override
    public synchronized Optional<Face> called(String platform, String handle) {
        return faces.values().stream()
                .filter(face -> face.person().platform().equals(platform)
                        && !handle.isEmpty()
                        && face.handle().equalsIgnoreCase(handle))
                .max(Comparator.comparing(Face::at).thenComparing(Face::person, BY_ID.reversed()));
    }

    synchronized int forget(Person person) {
        return faces.remove(person) == null ? 0 : 1;
    }

    synchronized int forgetBefore(Instant time) {
        int before = faces.size();
        faces.values().removeIf(face -> face.at().isBefore(time));
        return before - faces.size();
    }

    synchronized int count(Person person) {
        return faces.containsKey(person) ? 1 : 0;
    }
}
