package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every content that a file of the collection ever had, under its SHA-256. Nothing is ever
/// deleted here, so whatever was once accepted can be put back.
final class Kept {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;

    Kept(Path directory) {
        this.directory = directory;
    }

    /// When this returns, the content is on the disk.
    ///
    /// @return its name
    String put(byte[] content) throws IOException {
        String name = name(content);
        Path file = directory.resolve(name);
        if (!Files.exists(file) || Files.size(file) != content.length) {
            Files.createDirectories(directory);
            WholeFile.write(file, content);
        }
        return name;
    }

    static String name(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// @throws IOException when there is no such content, or when it is not what its name says
    byte[] get(String name) throws IOException {
        byte[] content = Files.readAllBytes(path(name));
        if (!name(content).equals(name)) {
            throw new IOException(path(name) + " 已损坏");
        }
        return content;
    }

    /// @throws IOException when this content is wished for and not there
    void require(Optional<String> name) throws IOException {
        if (name.isPresent() && !Files.isRegularFile(path(name.get()))) {
            throw new IOException(path(name.get()) + " 不在了");
        }
    }

    Path path(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("need 64 hexadecimal digits, got '%s'".formatted(name));
        }
        return directory.resolve(name);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The names of all contents, in order.
    List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(Kept::isName)
                    .sorted()
                    .toList();
        }
    }

    void deleteHalves() throws IOException {
        WholeFile.deleteHalves(directory);
    }
}
