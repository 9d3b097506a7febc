package wence.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Vectors on disk by the keys of their passages, so that a passage is never embedded twice.
///
/// The file is a row of entries: the key (16 bytes), the numbers (512 bytes).
record VectorFile(Path file) {
    private static final int ENTRY = Passage.KEY + Meaning.SIZE;
    private static final int BUFFER = 1 << 16;

    /// Those of these keys that the file holds; none when there is no file. What a killed process
    /// left half written at the end is passed over.
    Map<String, byte[]> read(Set<String> wanted) throws IOException {
        var held = new HashMap<String, byte[]>();
        if (!Files.exists(file)) {
            return held;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (long left = Files.size(file); left >= ENTRY; left -= ENTRY) {
                String key = HexFormat.of().formatHex(in.readNBytes(Passage.KEY));
                byte[] numbers = in.readNBytes(Meaning.SIZE);
                if (wanted.contains(key)) {
                    held.put(key, numbers);
                }
            }
        }
        return held;
    }

    /// Puts these in the place of all that the file held.
    void write(Map<String, byte[]> vectors) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(vectors).entrySet()) {
                out.write(HexFormat.of().parseHex(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
