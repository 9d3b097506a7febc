package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that plans came as, where they were no plain text: `originals/ID.pdf`. Kept for
/// people; nothing reads them again.
final class Originals {
    private final Path directory;

    Originals(Path directory) {
        this.directory = directory;
    }

    /// Keeps a plan's file, and no other of the same plan.
    ///
    /// @param ending of the file's format; empty when the text itself is the original
    void replace(String id, Optional<String> ending, byte[] bytes) throws IOException {
        if (ending.isPresent()) {
            Files.createDirectories(directory);
            Path kept = directory.resolve(id + ending.get());
            WholeFile.write(kept, bytes);
            removeAllBut(id, Optional.of(kept));
        } else {
            remove(id);
        }
    }

    void remove(String id) throws IOException {
        removeAllBut(id, Optional.empty());
    }

    private void removeAllBut(String id, Optional<Path> kept) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> old = all.filter(file ->
                            PlanId.ofFile(String.valueOf(file.getFileName())).equals(id))
                    .filter(file -> kept.isEmpty() || !kept.get().equals(file))
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }
}
