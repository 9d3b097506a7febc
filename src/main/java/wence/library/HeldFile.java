package wence.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import wence.document.DocumentReading;
import wence.document.PlainTextReader;

/// A file of the library, looked at while nobody was changing any.
///
/// @param name without its directory
/// @param size in bytes, as far as it was read
/// @param reading what came of reading it as plain text
record HeldFile(String name, int size, DocumentReading reading) {
    private static final PlainTextReader READER = new PlainTextReader();

    static HeldFile read(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(PlainTextReader.MAX_BYTES + 1);
            return new HeldFile(name, bytes.length, READER.read(bytes));
        } catch (IOException e) {
            return new HeldFile(name, 0, new DocumentReading.Unreadable("不能读取：" + e));
        }
    }

    String id() {
        return PlanId.ofFile(name);
    }

    /// Relative to the home.
    String shown() {
        return HomeFiles.PLANS + name;
    }
}
