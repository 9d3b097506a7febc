package wence.chat.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The file of typed lines: people ask what they would not tell everybody, so only they may read it.
final class HistoryFile {
    private HistoryFile() {}

    /// The file, made for this user alone where the file system knows users; empty when it cannot be written.
    static Optional<Path> of(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean hasUsers =
                    file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!Files.exists(file)) {
                if (hasUsers) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } else {
                    Files.createFile(file);
                }
            } else if (hasUsers) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return Files.isWritable(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
