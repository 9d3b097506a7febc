package wence.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import wence.library.Library;
import wence.store.Store;

/// Writes a home into one file: its plans' files under their names, whatever they held before
/// under the name of its content, the store, and a list of all with checksums, written last.
/// Settings are not in it, and so no secrets.
public final class Backup {
    static final String LIST = "wence-backup.json";
    static final String KEPT = "kept/";
    static final String STORE = "store/wence.db";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Library library;
    private final Store store;

    public Backup(Library library, Store store) {
        this.library = library;
        this.store = store;
    }

    /// What was written.
    ///
    /// @param files how many files of the collection
    /// @param contents how many contents they had before, beside those
    /// @param bytes how large the backup is
    public record Written(int files, int contents, long bytes) {}

    /// Writes it, whole or not at all. Meanwhile questions are answered and plans may be
    /// published: the backup has all of them as they were at one time.
    ///
    /// @throws IOException when it was not written
    public Written write(Path file, Instant now) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Path copy = Files.createTempDirectory("wence-backup");
        try {
            store.copyTo(copy.resolve("wence.db"));
            SortedMap<String, String> files = library.contents();
            var names = new TreeMap<>(files);
            Set<String> covered = new HashSet<>(files.values());
            for (String content : library.everKept()) {
                if (covered.add(content)) {
                    names.put(KEPT + content, content);
                }
            }
            try (OutputStream out = Files.newOutputStream(part)) {
                zip(out, names, files, copy.resolve("wence.db"), now);
            }
            try (FileChannel whole = FileChannel.open(part, StandardOpenOption.WRITE)) {
                whole.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Written(files.size(), names.size() - files.size(), Files.size(target));
        } finally {
            Files.deleteIfExists(part);
            new DraftFolder(copy).delete();
        }
    }

    private void zip(OutputStream out, Map<String, String> names, Map<String, String> files, Path database, Instant now)
            throws IOException {
        ObjectNode list = JSON.createObjectNode().put("format", FORMAT).put("made", now.toString());
        ObjectNode sums = list.putObject("entries");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            for (Map.Entry<String, String> entry : names.entrySet()) {
                put(zip, entry.getKey(), library.content(entry.getValue()), sums);
            }
            zip.putNextEntry(new ZipEntry(STORE));
            try (InputStream in = Files.newInputStream(database)) {
                sums.put(STORE, Sum.copy(in, zip));
            }
            zip.closeEntry();
            list.put("files", files.size());
            zip.putNextEntry(new ZipEntry(LIST));
            zip.write(list.toPrettyString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, ObjectNode sums) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        sums.put(name, Library.nameOf(content));
    }
}
