package wence.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What went wrong last, in a file, so that another process can tell it.
record LastTrouble(Path file) {
    /// Where it cannot be written down, it is told to whoever waits all the same.
    void put(Instant at, String sentence) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, at + "\n" + sentence.lines().findFirst().orElse("") + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(LastTrouble.class.getName())
                    .log(System.Logger.Level.WARNING, "%s（没有记下：%s）".formatted(sentence, e));
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(LastTrouble.class.getName())
                    .log(System.Logger.Level.WARNING, "不能删除 %s：%s".formatted(file, e));
        }
    }

    Optional<Status.Trouble> get() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Status.Trouble(Instant.parse(lines.getFirst()), lines.get(1)));
        } catch (IOException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
