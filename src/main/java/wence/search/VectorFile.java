package wence.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Vectors on disk by the keys of their passages, so that a passage is never embedded twice.
///
/// The file is a row of entries: the key (16 bytes), the scale (a float), the numbers (512 bytes).
record VectorFile(Path file) {
    private static final int ENTRY = Passage.KEY + Float.BYTES + Meaning.SIZE;

    /// Those of these keys that the file holds; none when there is no file. What a killed process
    /// left half written at the end is passed over.
    Map<String, ClauseVector> read(Set<String> wanted) throws IOException {
        var held = new HashMap<String, ClauseVector>();
        if (!Files.exists(file)) {
            return held;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (long left = Files.size(file); left >= ENTRY; left -= ENTRY) {
                String key = HexFormat.of().formatHex(in.readNBytes(Passage.KEY));
                float scale = in.readFloat();
                byte[] numbers = in.readNBytes(Meaning.SIZE);
                if (wanted.contains(key)) {
                    held.put(key, new ClauseVector(numbers, scale));
                }
            }
        }
        return held;
    }

    /// Puts these in the place of all that the file held.
    void write(Map<String, ClauseVector> vectors) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
            for (Map.Entry<String, ClauseVector> entry : new TreeMap<>(vectors).entrySet()) {
                out.write(HexFormat.of().parseHex(entry.getKey()));
                out.writeFloat(entry.getValue().scale());
                out.write(entry.getValue().numbers());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The vectors of all passages: read where the file has them, made where not, and then written.
    Map<String, ClauseVector> complete(Collection<Passage> passages, Meaning meaning)
            throws IOException, Meaning.NoMeaning {
        var byKey = new TreeMap<String, Passage>();
        passages.forEach(passage -> byKey.put(passage.key(), passage));
        Map<String, ClauseVector> vectors = read(byKey.keySet());
        boolean isMore = false;
        for (Map.Entry<String, Passage> entry : byKey.entrySet()) {
            if (!vectors.containsKey(entry.getKey())) {
                vectors.put(
                        entry.getKey(),
                        ClauseVector.of(meaning.of(entry.getValue().text())));
                isMore = true;
            }
        }
        if (isMore) {
            write(vectors);
        }
        return vectors;
    }
}
