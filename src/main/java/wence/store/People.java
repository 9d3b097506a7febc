package wence.store;

import java.util.List;
import java.util.Optional;

/// Who has a role, which chats have an access of their own, and what people called themselves.
/// Safe to share between threads.
///
/// What changes rights is written together with its entry in the audit log: both or neither, and
/// when the method returns both are on the disk.
public interface People {
    /// What must hold at the very moment of writing, so that of two people who take each other's
    /// role only one does.
    sealed interface Proviso {
        /// Nothing.
        record None() implements Proviso {}

        /// This person has the admin's role.
        record StillAdmin(Person person) implements Proviso {}

        /// Nobody has the admin's role.
        record NoAdmin() implements Proviso {}
    }

    /// Everybody with a role, in the order of their ids.
    List<Granted> granted();

    /// Gives a role, in the place of the one that the person has.
    ///
    /// @return whether the proviso held; else nothing was written
    boolean grant(Granted granted, Proviso proviso, AuditEntry entry);

    /// Takes a role.
    ///
    /// @return whether the proviso held; else nothing was written
    boolean revoke(Person person, Proviso proviso, AuditEntry entry);

    /// The chats with an access of their own, in the order of their ids.
    List<ChatAccess> chats();

    /// Gives a chat an access of its own.
    ///
    /// @return whether the proviso held; else nothing was written
    boolean admit(ChatAccess access, Proviso proviso, AuditEntry entry);

    /// Takes a chat's own access, so that the one of all chats holds.
    ///
    /// @return whether the proviso held; else nothing was written
    boolean dismiss(String platform, String chat, Proviso proviso, AuditEntry entry);

    /// A chat is called by another name from now on.
    void move(String platform, String from, String to);

    /// Keeps what people called themselves.
    void seen(List<Face> faces);

    /// What this person called themselves last.
    Optional<Face> face(Person person);

    /// Who uses this handle, whatever its case; the one who was seen last, when it changed hands.
    Optional<Face> called(String platform, String handle);
}
