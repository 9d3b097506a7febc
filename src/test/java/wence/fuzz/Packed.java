package wence.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import wence.document.AnyReader;
import wence.document.DocumentReading;

/// Nonsense in the wrapping of a format, since nonsense alone seldom gets past the wrapping; and
/// the promise of every reader: a text with something in it, or a sentence.
final class Packed {
    /// Where the input goes in a frame.
    static final char HERE = '¤';

    private Packed() {}

    static void read(byte[] file) {
        switch (new AnyReader().read(file)) {
            case DocumentReading.Unreadable(String reason) -> {
                if (!reason.endsWith("。")) {
                    throw new IllegalStateException("no sentence: " + reason);
                }
            }
            case DocumentReading.Text text -> {
                if (text.document().text().isEmpty()) {
                    throw new IllegalStateException("an empty text was read");
                }
            }
        }
    }

    /// A package whose parts are `parts`, in which [#HERE] stands for the input.
    static byte[] zip(byte[] input, String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(around(parts[i + 1], input));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The input in place of the [#HERE] of a frame.
    static byte[] around(String frame, byte[] input) {
        int at = frame.indexOf(HERE);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(frame.substring(0, Math.max(at, 0)).getBytes(StandardCharsets.UTF_8));
        if (at >= 0) {
            bytes.writeBytes(input);
        }
        bytes.writeBytes(frame.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
