package wence.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wence.document.AnyReader;
import wence.plan.PlanFacts;

/// The drafts of a home: a folder each, under `drafts`. Those that have waited too long are
/// deleted when somebody looks.
final class Drafts {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final String NEW = ".new-";

    private final Path directory;
    private final Workshop workshop;
    private final InstantSource clock;
    private final Supplier<String> ids;

    Drafts(Path home, Workshop workshop, InstantSource clock, RandomGenerator random) {
        this.directory = home.resolve("drafts");
        this.workshop = workshop;
        this.clock = clock;
        this.ids = () -> String.format(Locale.ROOT, "%08x", random.nextInt());
    }

    /// All that wait, the oldest first.
    List<Draft> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> folders;
        try (Stream<Path> inside = Files.list(directory)) {
            folders = inside.toList();
        }
        Instant oldest = clock.instant().minus(Draft.LIFE);
        for (Path folder : folders) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
                new DraftFolder(folder).delete();
            }
        }
        return folders.stream()
                .filter(folder ->
                        ID.matcher(String.valueOf(folder.getFileName())).matches())
                .flatMap(folder -> new DraftFolder(folder).draft().stream())
                .filter(draft -> !draft.read().isBefore(oldest))
                .sorted(Comparator.comparing(Draft::read).thenComparing(Draft::id))
                .toList();
    }

    /// Empty when there is none of this id any more.
    Optional<DraftFolder> find(String id) throws IOException {
        boolean isThere = all().stream().anyMatch(draft -> draft.id().equals(id));
        return isThere ? Optional.of(new DraftFolder(directory.resolve(id))) : Optional.empty();
    }

    /// Reads a file; it waits from now on, unless it is refused.
    Read read(byte[] file, Sent sent) throws IOException {
        Read read = look(file, sent);
        if (read instanceof Read.Ready(Draft draft)) {
            new DraftFolder(directory.resolve(NEW + draft.id())).moveTo(directory.resolve(draft.id()));
        }
        return read;
    }

    /// Reads a file only to see what is in it.
    Read glance(byte[] file, Sent sent) throws IOException {
        Read read = look(file, sent);
        if (read instanceof Read.Ready(Draft draft)) {
            new DraftFolder(directory.resolve(NEW + draft.id())).delete();
        }
        return read;
    }

    private Read look(byte[] file, Sent sent) throws IOException {
        if (file.length > AnyReader.MAX_BYTES) {
            return new Read.Refused("文件超过 %d MB，没有收下；请检查是否选错了文件，或者分成几份。".formatted(AnyReader.MAX_BYTES >> 20));
        }
        String id = ids.get();
        var folder = new DraftFolder(directory.resolve(NEW + id));
        var request = new DraftRequest(
                id, sent.fileName(), sent.who(), clock.instant(), sent.title(), sent.plan(), Optional.empty());
        folder.ask(request, file);
        return made(folder);
    }

    /// Reads a draft's file again as what a person says that it is, in place of the draft.
    Read edit(DraftFolder before, PlanFacts facts) throws IOException {
        DraftRequest asked = before.request();
        boolean isAnother =
                before.draft().filter(draft -> !draft.plan().equals(facts.id())).isPresent();
        var folder = new DraftFolder(directory.resolve(NEW + asked.id()));
        folder.ask(
                new DraftRequest(
                        asked.id(),
                        asked.fileName(),
                        asked.who(),
                        asked.at(),
                        asked.title(),
                        isAnother ? Optional.of(facts.id()) : asked.plan(),
                        Optional.of(facts)),
                before.file());
        Read read = made(folder);
        if (read instanceof Read.Ready) {
            folder.moveTo(before.directory());
        }
        return read;
    }

    /// Has it read; what is refused is deleted.
    private Read made(DraftFolder folder) throws IOException {
        Read read;
        try {
            workshop.read(folder.directory());
            read = folder.read().orElseThrow(() -> new IOException("no draft in " + folder.directory()));
        } catch (WorkFailure e) {
            read = new Read.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            folder.delete();
            throw e;
        }
        if (read instanceof Read.Refused) {
            folder.delete();
        }
        return read;
    }
}
