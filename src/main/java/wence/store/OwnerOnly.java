package wence.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Rights of new files, where the file system knows rights: for their owner alone.
final class OwnerOnly {
    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path at) {
        return rights(at, "rw-------");
    }

    static FileAttribute<?>[] directory(Path at) {
        return rights(at, "rwx------");
    }

    private static FileAttribute<?>[] rights(Path at, String rights) {
        boolean knowsRights = at.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsRights
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
