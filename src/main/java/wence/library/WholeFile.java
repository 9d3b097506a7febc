package wence.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes a file whole or not at all, also when the power is cut.
final class WholeFile {
    private static final Pattern HALF = Pattern.compile("\\..+\\.\\d+\\.tmp");

    private WholeFile() {}

    /// When this returns, the file is on the disk under its name.
    static void write(Path file, byte[] bytes) throws IOException {
        Path name = file.getFileName();
        Path beside = file.resolveSibling(
                ".%s.%d.tmp".formatted(name, ProcessHandle.current().pid()));
        try {
            try (var out = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.toAbsolutePath().resolveSibling(""));
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Deletes a file for good.
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            force(file.toAbsolutePath().resolveSibling(""));
        }
    }

    /// Brings the names in a directory to the disk; a system that knows no such thing (Windows)
    /// keeps them anyway.
    private static void force(Path directory) throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /// Deletes what killed processes left half written here. Only for who is alone with the
    /// directory.
    static void deleteHalves(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> halves;
        try (Stream<Path> files = Files.list(directory)) {
            halves = files.filter(file ->
                            HALF.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        }
        for (Path half : halves) {
            Files.deleteIfExists(half);
        }
    }
}
