package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The acts on a collection, one after the other. Everything here is for who holds the
/// [HomeLock].
///
/// An act is committed by the one renaming that gives its file its name; until then nothing of
/// the collection was touched, and from then on it is done to the end, by whoever comes next if
/// need be. See the room's "Why".
final class Journal {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private static final Pattern ACT = Pattern.compile("(\\d{8})\\.json");

    private final HomeFiles files;
    private final Path directory;
    private final Kept kept;
    private final Filing filing;
    private final InstantSource clock;

    Journal(Path home, InstantSource clock) {
        this.files = new HomeFiles(home);
        this.directory = home.resolve("acts");
        this.kept = new Kept(directory.resolve("kept"));
        this.filing = new Filing(files, kept);
        this.clock = clock;
    }

    Kept kept() {
        return kept;
    }

    Path lock() {
        return directory.resolve("lock");
    }

    /// Whether anything was ever done here but by hand.
    boolean isBegun() {
        return Files.isDirectory(directory);
    }

    void begin() throws IOException {
        Files.createDirectories(directory);
    }

    /// The act that was committed last; empty when there is none.
    Optional<Act> last() throws IOException {
        int number = held().act();
        return number == 0 || !Files.exists(file(number)) ? Optional.empty() : Optional.of(read(number));
    }

    private Act read(int number) throws IOException {
        return ActFile.parse(Files.readAllBytes(file(number)));
    }

    private Path file(int number) {
        return directory.resolve("%08d.json".formatted(number));
    }

    /// The act that is committed and not yet done to the end.
    Optional<Act> pending() throws IOException {
        Optional<HeldList> held = HeldList.read(heldFile());
        if (held.isEmpty() || !Files.exists(file(held.get().act() + 1))) {
            return Optional.empty();
        }
        return Optional.of(read(held.get().act() + 1));
    }

    /// The files of the collection as they are, or will be once the pending act is done.
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> list = files.list();
        Optional<Act> pending = pending().filter(act -> act.kind() != ActKind.FOUND);
        if (pending.isPresent()) {
            for (FileChange change : pending.get().changes()) {
                change.after()
                        .ifPresentOrElse(
                                content -> list.put(change.file(), kept.path(content)),
                                () -> list.remove(change.file()));
            }
        }
        return list;
    }

    /// Does the pending act to the end.
    void settle() throws IOException {
        Optional<Act> pending = pending();
        if (pending.isPresent()) {
            finish(pending.get(), held());
        }
    }

    /// Puts down what was changed by hand, as an act of its own. It is there already; what it
    /// replaced is kept.
    Optional<Act> found() throws IOException {
        settle();
        HeldList held = held();
        HandChanges byHand = HandChanges.since(held, filing, clock.instant());
        if (byHand.changes().isEmpty()) {
            return Optional.empty();
        }
        Act act = act(held, ActKind.FOUND, byHand.plans(), "", Optional.empty(), byHand.changes());
        put(act);
        hold(act.number(), byHand.entries());
        return Optional.of(act);
    }

    /// Whether none of these was written a moment ago.
    boolean isQuiet(SortedMap<String, Path> files) {
        return HandChanges.isQuiet(files, clock.instant());
    }

    /// What an act is to bring about.
    ///
    /// @param undoes the number of the act that it takes back
    /// @param files the content that each shall have, which is kept already; none when it shall
    ///     be gone
    record Wish(
            ActKind kind,
            List<String> plans,
            String who,
            Optional<Integer> undoes,
            SortedMap<String, Optional<String>> files) {}

    /// Does it, unless nothing would change.
    ///
    /// @throws IOException when nothing was changed
    Optional<Act> commit(Wish wish) throws IOException {
        HeldList held = held();
        var changes = new ArrayList<FileChange>();
        for (var entry : wish.files().entrySet()) {
            Optional<String> before = held(entry.getKey());
            if (!before.equals(entry.getValue())) {
                kept.require(entry.getValue());
                changes.add(new FileChange(entry.getKey(), before, entry.getValue()));
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Act act = act(held, wish.kind(), wish.plans(), wish.who(), wish.undoes(), changes);
        put(act);
        try {
            finish(act, held);
        } catch (IOException e) {
            takeBack(act, held, e);
        }
        return Optional.of(act);
    }

    /// Commits an act. Should its name not be known to be on the disk, it goes again.
    private void put(Act act) throws IOException {
        try {
            WholeFile.write(file(act.number()), ActFile.print(act));
        } catch (IOException e) {
            Files.deleteIfExists(file(act.number()));
            throw e;
        }
    }

    /// Makes the files again what they were before an act that cannot be done to the end, such as
    /// on a full disk, and the list of what is held. Where that cannot be done either, the act
    /// stands, and whoever comes next ends it.
    private void takeBack(Act act, HeldList held, IOException why) throws IOException {
        try {
            List<FileChange> back =
                    act.changes().stream().map(FileChange::inverse).toList();
            hold(held.act(), filing.make(back, held.entries()));
            WholeFile.delete(file(act.number()));
        } catch (IOException e) {
            why.addSuppressed(e);
            LOG.log(System.Logger.Level.WARNING, "改动已经记下，文件还没有写完，下次再写：" + why);
            return;
        }
        throw why;
    }

    /// The content that a file has, kept from now on; empty when there is no such file.
    Optional<String> held(String file) throws IOException {
        return filing.held(file);
    }

    /// The contents of all files, kept from now on, by file.
    SortedMap<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        for (var file : files().entrySet()) {
            contents.put(file.getKey(), kept.put(Files.readAllBytes(file.getValue())));
        }
        return contents;
    }

    private Act act(
            HeldList held,
            ActKind kind,
            List<String> plans,
            String who,
            Optional<Integer> undoes,
            List<FileChange> changes) {
        return new Act(held.act() + 1, kind, plans, who, clock.instant(), undoes, changes);
    }

    /// Makes the files what the act says. Whatever else stood there meanwhile is kept.
    private void finish(Act act, HeldList held) throws IOException {
        hold(
                act.number(),
                act.kind() == ActKind.FOUND ? found(act, held.entries()) : filing.make(act.changes(), held.entries()));
    }

    /// What was changed by hand is there already; it is read again by whoever compares next.
    private static SortedMap<String, HeldList.Entry> found(Act act, SortedMap<String, HeldList.Entry> before) {
        var entries = new TreeMap<>(before);
        act.changes()
                .forEach(change -> change.after()
                        .ifPresentOrElse(
                                content -> entries.put(change.file(), new HeldList.Entry(content, -1, act.at())),
                                () -> entries.remove(change.file())));
        return entries;
    }

    private void hold(int act, SortedMap<String, HeldList.Entry> entries) throws IOException {
        WholeFile.write(heldFile(), new HeldList(act, entries).print());
    }

    /// What is held; in a home where nothing was ever done but by hand, what is there.
    private HeldList held() throws IOException {
        Optional<HeldList> held = HeldList.read(heldFile());
        if (held.isPresent()) {
            return held.get();
        }
        var first = new HeldList(highest(), filing.entries());
        WholeFile.write(heldFile(), first.print());
        return first;
    }

    private int highest() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(file -> ACT.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    private Path heldFile() {
        return directory.resolve("held");
    }

    /// Deletes what killed processes left half written.
    void deleteHalves() throws IOException {
        WholeFile.deleteHalves(directory);
        kept.deleteHalves();
        WholeFile.deleteHalves(files.home().resolve(HomeFiles.PLANS));
        WholeFile.deleteHalves(files.home().resolve(HomeFiles.ORIGINALS));
    }
}
