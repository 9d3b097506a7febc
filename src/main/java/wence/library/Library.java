package wence.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wence.library.Journal.Wish;
import wence.plan.PlanFacts;

/// The plans on disk. Nothing is remembered between calls: the files are the truth, and who
/// changes them by hand is served as well. Safe to share between threads; several processes may
/// use one home.
public final class Library {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HomeFiles files;
    private final Versions versions;
    private final Journal journal;
    private final Kept kept;
    private final PlanFiles planFiles;
    private final Acting acting;

    /// @param home the collection, such as `index`; its `plans` directory is made when the first
    ///     plan comes
    /// @param clock says when an act was done
    public Library(Path home, InstantSource clock) {
        this.files = new HomeFiles(home);
        this.versions = new Versions(files);
        this.journal = new Journal(home, clock);
        this.kept = journal.kept();
        this.planFiles = new PlanFiles(files, journal);
        this.acting = new Acting(home, journal, PATIENCE);
    }

    /// The ids of the plans that are held, in order.
    public List<String> ids() {
        return PlanFiles.ids(acting.look(PlanFiles::plans));
    }

    /// A name for the content of all texts and metadata files; any change gives another one.
    ///
    /// Take it before [#load], so that a change in between makes the name too old rather than too
    /// new.
    public String fingerprint() {
        return acting.look(all -> Fingerprint.of(PlanFiles.plans(all)));
    }

    /// A name for the content of the file with further names of agencies; empty when there is none.
    public Optional<String> agencies() {
        return acting.look(all -> Optional.ofNullable(all.get(HomeFiles.AGENCIES))
                .map(file -> Fingerprint.of(new TreeMap<>(Map.of(HomeFiles.AGENCIES, file)))));
    }

    /// Reads all plans. A file that cannot be read is a problem in the result and stops none of
    /// the others.
    public LoadedPlans load(TextToPlan textToPlan) {
        return load(textToPlan, LoadProgress.UNHEARD);
    }

    /// The same, while somebody hears how far it is.
    public LoadedPlans load(TextToPlan textToPlan, LoadProgress progress) {
        List<HeldFile> held = acting.look(all -> PlanFiles.plans(all).entrySet().stream()
                .map(file -> HeldFile.read(file.getKey(), file.getValue()))
                .toList());
        return new Loading(ending(held, PlanFiles.TEXT), ending(held, PlanFiles.FACTS), textToPlan, progress).load();
    }

    private static List<HeldFile> ending(List<HeldFile> files, String ending) {
        return files.stream().filter(file -> file.name().endsWith(ending)).toList();
    }

    /// Takes a plan's file in place of what is held under its id, if anything. The text that it
    /// replaces is kept as an earlier version, with what that came as.
    ///
    /// @param who wishes it, as the caller names people
    public Change publish(Publication publication, String who) {
        return acting.act("写入", () -> {
            String id = publication.id();
            boolean isHeld = journal.held(planFiles.text(id)).isPresent();
            Wish wish = new Wish(ActKind.PUBLISH, List.of(id), who, Optional.empty(), published(publication));
            if (journal.commit(wish).isEmpty()) {
                return new Change.Unchanged(id);
            }
            return isHeld ? new Change.Replaced(id) : new Change.Added(id);
        });
    }

    private SortedMap<String, Optional<String>> published(Publication publication) throws IOException {
        String id = publication.id();
        var wishes = new TreeMap<String, Optional<String>>();
        String text = kept.put(publication.text());
        Optional<String> before = journal.held(planFiles.text(id));
        if (before.isPresent() && !before.get().equals(text)) {
            Optional<String> factsBefore =
                    publication.facts().isPresent() ? journal.held(planFiles.facts(id)) : Optional.empty();
            versions.keep(id, before.get(), factsBefore, planFiles.original(id), wishes);
        }
        planFiles.originals(id).forEach(file -> wishes.put(file, Optional.empty()));
        if (publication.original().isPresent()) {
            wishes.put(HomeFiles.ORIGINALS + publication.original().get(), Optional.of(kept.put(publication.file())));
        }
        if (publication.facts().isPresent()) {
            wishes.put(
                    planFiles.facts(id),
                    Optional.of(kept.put(print(publication.facts().get()))));
        }
        wishes.put(planFiles.text(id), Optional.of(text));
        return wishes;
    }

    private static byte[] print(PlanFacts facts) {
        return FactsFile.print(facts).getBytes(StandardCharsets.UTF_8);
    }

    /// The earlier texts of a plan, oldest first; what is held now is not among them.
    public List<PlanVersion> versions(String id) {
        try {
            return versions.of(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes a plan out. Its text becomes the last of its earlier versions, with its facts and
    /// what it came as; a plan that comes under the same id later goes on from there.
    ///
    /// @throws IllegalArgumentException when the id is not one that [PlanId] makes
    public Change remove(String id, String who) {
        PlanId.require(id);
        return acting.act("删除", () -> {
            Optional<String> text = journal.held(planFiles.text(id));
            if (text.isEmpty()) {
                return new Change.Refused("没有编号为“%s”的规划；现有：%s。"
                        .formatted(id, String.join("、", PlanFiles.ids(PlanFiles.plans(files.list())))));
            }
            var wishes = new TreeMap<String, Optional<String>>();
            versions.keep(id, text.get(), journal.held(planFiles.facts(id)), planFiles.original(id), wishes);
            wishes.put(planFiles.text(id), Optional.empty());
            wishes.put(planFiles.facts(id), Optional.empty());
            planFiles.originals(id).forEach(file -> wishes.put(file, Optional.empty()));
            journal.commit(new Wish(ActKind.REMOVE, List.of(id), who, Optional.empty(), wishes));
            return new Change.Removed(id);
        });
    }

    /// Puts the collection back as it was before the last act; done twice, as it was after it.
    public Change undo(String who) {
        return acting.act("撤销", () -> {
            Optional<Act> last = journal.last();
            if (last.isEmpty()) {
                return new Change.Refused("没有可以撤销的操作。");
            }
            var wishes = new TreeMap<String, Optional<String>>();
            for (FileChange change : last.get().changes()) {
                wishes.put(change.file(), change.before());
            }
            journal.commit(new Wish(
                    ActKind.UNDO,
                    last.get().plans(),
                    who,
                    Optional.of(last.get().number()),
                    wishes));
            return new Change.Undone(last.get());
        });
    }

    /// The act that [#undo] would take back; empty when there is none.
    public Optional<Act> last() {
        return journal.isBegun() ? acting.whole(journal::last) : Optional.empty();
    }

    /// Puts down what was changed by hand, as an act that can be undone like any other. Files
    /// that were written within the last two seconds are left for later: they may be half copied.
    public Optional<Act> found() {
        return acting.whole(journal::found);
    }

    /// Whether every file has been left alone for two seconds, so that none is still being
    /// copied.
    public boolean isQuiet() {
        return acting.look(journal::isQuiet);
    }

    /// Names the content of every file of the collection, as they all are at one time; from now
    /// on [#content] gives each.
    ///
    /// @return by file, relative to the home
    public SortedMap<String, String> contents() {
        return acting.whole(journal::contents);
    }

    /// The names of all contents that any file ever had, as far as this home knows, in order.
    public List<String> everKept() {
        return acting.whole(kept::names);
    }

    /// What has this name.
    ///
    /// @throws IOException when there is none of this name, or when it is damaged
    public byte[] content(String name) throws IOException {
        return kept.get(name);
    }

    /// Keeps a content, as nobody's file yet.
    ///
    /// @return its name
    public String keep(byte[] content) throws IOException {
        return kept.put(content);
    }

    /// The name of a content: its SHA-256 in hexadecimal digits.
    public static String nameOf(byte[] content) {
        return Kept.name(content);
    }

    /// Whether a file of this name, relative to the home, can be part of a collection.
    public static boolean isFile(String name) {
        return HomeFiles.isOne(name);
    }

    /// Makes the collection what it was when these contents were named; all of them are kept here
    /// already.
    public Change restore(SortedMap<String, String> contents, String who) {
        return acting.act("恢复", () -> {
            var wishes = new TreeMap<String, Optional<String>>();
            files.list().keySet().forEach(file -> wishes.put(file, Optional.empty()));
            contents.forEach((file, content) -> wishes.put(file, Optional.of(content)));
            Optional<Act> act = journal.commit(new Wish(ActKind.RESTORE, List.of(), who, Optional.empty(), wishes));
            return new Change.Restored(act.map(done -> done.changes().size()).orElse(0));
        });
    }
}
