package wence.office;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import wence.store.Access;
import wence.store.AuditEntry;
import wence.store.AuditEntry.Result;
import wence.store.AuditLog;
import wence.store.ChatAccess;
import wence.store.Granted;
import wence.store.People;
import wence.store.People.Proviso;
import wence.store.Person;
import wence.store.Role;

/// Changes roles and who may ask, by the rules; whatever is done or refused is in the audit log.
/// Safe to share between threads.
public final class Roles {
    private final People people;
    private final Admission admission;
    private final AuditLog audit;
    private final InstantSource clock;
    private volatile Consumer<Person> watcher = person -> {};

    public Roles(People people, Admission admission, AuditLog audit, InstantSource clock) {
        this.people = people;
        this.admission = admission;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who learns of everybody whose role has changed, such as a platform that shows admins more
    /// commands.
    public void watch(Consumer<Person> whoever) {
        watcher = whoever;
    }

    /// Gives a role in the place of the one that somebody has.
    ///
    /// @param name what they are called; may be empty
    public synchronized RoleChange grant(Person by, Person to, String name, Role role) {
        String subject = to + " " + word(role);
        if (admission.isFixed(to)) {
            return role == Role.ADMIN ? RoleChange.SAME : refused(by, "grant", subject, RoleChange.FROM_SETTINGS);
        }
        if (admission.role(to).filter(role::equals).isPresent()) {
            return RoleChange.SAME;
        }
        if (role == Role.MEMBER && isLastAdmin(to)) {
            return refused(by, "grant", subject, RoleChange.LAST_ADMIN);
        }
        var granted = new Granted(to, role, name, by, clock.instant());
        return change(by, "grant", subject, to, entry -> people.grant(granted, proviso(by), entry));
    }

    /// Takes somebody's role. The last admin's is only taken by [#revokeTheLast].
    public synchronized RoleChange revoke(Person by, Person from) {
        if (isLastAdmin(from)) {
            return refused(by, "revoke", from.toString(), RoleChange.LAST_ADMIN);
        }
        return revokeTheLast(by, from);
    }

    /// Takes somebody's role, and be it the last admin's.
    public synchronized RoleChange revokeTheLast(Person by, Person from) {
        if (admission.isFixed(from)) {
            return refused(by, "revoke", from.toString(), RoleChange.FROM_SETTINGS);
        }
        if (admission.role(from).isEmpty()) {
            return RoleChange.SAME;
        }
        return change(by, "revoke", from.toString(), from, entry -> people.revoke(from, proviso(by), entry));
    }

    /// Gives a chat an access of its own, or takes it.
    ///
    /// @param chat without a topic
    /// @param access empty for the one of all chats
    public synchronized RoleChange access(Person by, String platform, String chat, Optional<Access> access) {
        if (admission.own(platform, chat).equals(access)) {
            return RoleChange.SAME;
        }
        String subject = platform + ":" + chat + " " + access.map(Roles::word).orElse("default");
        return change(
                by,
                "access",
                subject,
                by,
                entry -> access.map(own -> people.admit(
                                new ChatAccess(platform, chat, own, by, clock.instant()), proviso(by), entry))
                        .orElseGet(() -> people.dismiss(platform, chat, proviso(by), entry)));
    }

    /// Makes somebody the first admin, when there is none.
    RoleChange first(Person person, String name) {
        var granted = new Granted(person, Role.ADMIN, name, person, clock.instant());
        boolean isFirst = admission.fixed().isEmpty()
                && people.grant(granted, new Proviso.NoAdmin(), entry(person, "claim", person + " admin"));
        admission.refresh();
        if (isFirst) {
            watcher.accept(person);
        }
        return isFirst ? RoleChange.DONE : RoleChange.SAME;
    }

    /// A chat is called by another name from now on.
    public void moved(String platform, String from, String to) {
        if (admission.own(platform, from).isPresent()) {
            people.move(platform, from, to);
            admission.refresh();
        }
    }

    /// A change that is written together with its entry.
    private interface Change {
        boolean with(AuditEntry entry);
    }

    private RoleChange change(Person by, String act, String subject, Person whose, Change change) {
        boolean isDone = change.with(entry(by, act, subject));
        admission.refresh();
        if (!isDone) {
            return refused(by, act, subject, RoleChange.NOT_ADMIN);
        }
        watcher.accept(whose);
        return RoleChange.DONE;
    }

    private RoleChange refused(Person by, String act, String subject, RoleChange why) {
        audit.record(
                by,
                act,
                subject,
                Result.REFUSED,
                switch (why) {
                    case FROM_SETTINGS -> "由设置指定";
                    case LAST_ADMIN -> "最后一位管理员，未确认";
                    case NOT_ADMIN -> "不是管理员";
                    case DONE, SAME -> "";
                });
        return why;
    }

    private AuditEntry entry(Person by, String act, String subject) {
        return new AuditEntry(clock.instant(), by, act, subject, Result.DONE, "");
    }

    /// The admins of the settings and the command line need no grant.
    private Proviso proviso(Person by) {
        return admission.isFixed(by) || by.platform().equals(Office.COMMAND_LINE)
                ? new Proviso.None()
                : new Proviso.StillAdmin(by);
    }

    private boolean isLastAdmin(Person person) {
        return !admission.isFixed(person)
                && admission.isAdmin(person)
                && admission.admins().size() == 1;
    }

    static String word(Role role) {
        return switch (role) {
            case ADMIN -> "admin";
            case MEMBER -> "member";
        };
    }

    private static String word(Access access) {
        return switch (access) {
            case OPEN -> "open";
            case MEMBERS -> "members";
        };
    }
}
