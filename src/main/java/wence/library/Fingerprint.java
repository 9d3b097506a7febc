package wence.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/// One name for the content of many files: SHA-256 over their names and contents.
final class Fingerprint {
    private static final byte[] UNREADABLE = "unreadable".getBytes(StandardCharsets.UTF_8);

    private Fingerprint() {}

    /// @param files by name
    static String of(SortedMap<String, Path> files) {
        MessageDigest digest = sha256();
        files.forEach((name, file) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            digest.update(content(file));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /// Of fixed length, so that no two lists of files can run into one another.
    private static byte[] content(Path file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            // a file that cannot be read has no content; loading reports it
            digest.update(UNREADABLE);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
