package wence.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import wence.plan.Plan;
import wence.search.Manifest.FileMark;

/// One complete index in a directory of its own: the plans, the clauses in Lucene's form, and a
/// manifest, written last.
///
/// Lucene's files are read through `NIOFSDirectory`: for an index of this size it opens some 300
/// ms sooner than mapped memory, since it needs none of the JDK's foreign-memory machinery. Vectors
/// are jumped about in, so with them memory is mapped: next to loading the model that is little.
record Generation(Path directory) {
    private static final String MANIFEST = "manifest";
    private static final String PLANS = "plans";
    private static final String CLAUSES = "clauses";

    /// Everything reaches the disk before this returns.
    void write(List<Plan> plans, String build, String fingerprint, LuceneWriter writer) throws IOException {
        Files.createDirectories(directory);
        try (Directory clauses = new NIOFSDirectory(directory.resolve(CLAUSES))) {
            writer.write(plans, clauses);
        }
        Path file = directory.resolve(PLANS);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            new PlanEncoder(out).plans(plans);
        }
        IOUtils.fsync(file, false);
        Path manifest = directory.resolve(MANIFEST);
        Files.writeString(manifest, new Manifest(build, fingerprint, marks()).print());
        IOUtils.fsync(manifest, false);
        IOUtils.fsync(directory, true);
    }

    private List<FileMark> marks() throws IOException {
        List<Path> files;
        try (Stream<Path> clauses = Files.list(directory.resolve(CLAUSES))) {
            files = clauses.filter(f -> !f.endsWith("write.lock")).sorted().toList();
        }
        var marks = new ArrayList<FileMark>();
        marks.add(mark(PLANS));
        for (Path file : files) {
            marks.add(mark(CLAUSES + "/" + file.getFileName()));
        }
        return marks;
    }

    private FileMark mark(String name) throws IOException {
        var checksum = new CRC32();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
                length += read;
            }
        }
        return new FileMark(name, length, checksum.getValue());
    }

    /// Reads every file of the generation once.
    IndexState state(String build, String fingerprint) {
        try {
            String printed = Files.readString(directory.resolve(MANIFEST), StandardCharsets.UTF_8);
            if (Manifest.isOfAnotherFormat(printed)) {
                return IndexState.OLDER;
            }
            Optional<Manifest> manifest = Manifest.parse(printed);
            if (manifest.isEmpty()) {
                return IndexState.DAMAGED;
            }
            for (FileMark file : manifest.get().files()) {
                if (!mark(file.name()).equals(file)) {
                    return IndexState.DAMAGED;
                }
            }
            boolean same = manifest.get().build().equals(build)
                    && manifest.get().fingerprint().equals(fingerprint);
            return same ? IndexState.CURRENT : IndexState.STALE;
        } catch (IOException unreadable) {
            // a missing file, a cut one, one that is no text: whatever it is, a new generation mends it
            return IndexState.DAMAGED;
        }
    }

    /// @throws IOException when a file is missing or cut short
    LuceneClauseIndex open(Weights weights, Vectors vectors) throws IOException {
        Path clauses = directory.resolve(CLAUSES);
        Directory files = vectors.areOn() ? new MMapDirectory(clauses) : new NIOFSDirectory(clauses);
        return new LuceneClauseIndex(plans(), files, weights, vectors);
    }

    /// @throws IOException when they are missing or cut short
    List<Plan> plans() throws IOException {
        try (InputStream file = Files.newInputStream(directory.resolve(PLANS));
                var in = new DataInputStream(new BufferedInputStream(file))) {
            return new PlanDecoder(in).plans();
        }
    }

    /// @throws IOException when the manifest is missing or damaged
    IndexGeneration look() throws IOException {
        Path file = directory.resolve(MANIFEST);
        Manifest manifest = Manifest.parse(Files.readString(file, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IOException("no manifest: " + file));
        return new IndexGeneration(
                String.valueOf(directory.getFileName()),
                manifest.fingerprint(),
                manifest.files().stream().mapToLong(FileMark::length).sum(),
                Files.getLastModifiedTime(file).toInstant());
    }
}
