package wence.store;

import java.nio.file.Path;
import java.time.InstantSource;
import wence.store.AuditEntry.Result;
import wence.store.People.Proviso;

/// A process that gives and takes roles one after the other and says so of each that is on the
/// disk, until it is killed.
final class GrantingProcess {
    private GrantingProcess() {}

    /// Takes the directory of the store and the number of the first person.
    public static void main(String[] args) {
        InstantSource clock = InstantSource.system();
        if (!(Store.open(Path.of(args[0]), clock) instanceof OpenedStore.Ready ready)
                || ready.notice().isPresent()) {
            throw new IllegalStateException("no store in " + args[0]);
        }
        People people = ready.store().people();
        var admin = new Person("telegram", "0");
        for (long id = Long.parseLong(args[1]); ; id++) {
            var person = new Person("telegram", Long.toString(id));
            people.grant(
                    new Granted(person, Role.MEMBER, "", admin, clock.instant()),
                    new Proviso.None(),
                    new AuditEntry(clock.instant(), admin, "grant", person.id(), Result.DONE, ""));
            System.out.println("+" + id);
            if (id % 3 == 0) {
                people.revoke(
                        person,
                        new Proviso.None(),
                        new AuditEntry(clock.instant(), admin, "revoke", person.id(), Result.DONE, ""));
                System.out.println("-" + id);
            }
        }
    }
}
