package wence.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import wence.library.Act;
import wence.library.Change;
import wence.library.Library;
import wence.library.LibraryFailure;
import wence.library.Publication;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.search.ClauseIndex;
import wence.search.IndexHome;

/// What admins do to the collection. Safe to share between threads; everything that a person can
/// meet is a sentence in what comes back.
///
/// `who` is how the caller names people, such as `telegram:123`; it is written down with what
/// they did.
public final class Admin {
    private final Library library;
    private final IndexHome index;
    private final Drafts drafts;
    private final Refreshing refreshing;
    private final StatusReading status;

    /// @param workshop where files are read and the index is built
    /// @param random makes the ids of drafts
    /// @param fingerprint names the plans that are served already; empty when none are
    /// @param served takes each new index into service, and closes it in the end
    public Admin(
            Path home,
            Library library,
            IndexHome index,
            Workshop workshop,
            InstantSource clock,
            RandomGenerator random,
            String fingerprint,
            Consumer<ClauseIndex> served) {
        this.library = library;
        this.index = index;
        this.drafts = new Drafts(home, workshop, clock, random);
        var trouble = new LastTrouble(home.resolve("acts").resolve("last-error"));
        this.refreshing = new Refreshing(library, index, workshop, clock, trouble, fingerprint, served);
        this.status = new StatusReading(home, library, index, trouble);
    }

    /// Reads a file; it becomes a draft, which waits to be published for [Draft#LIFE].
    public Read read(byte[] file, Sent sent, Consumer<Progress> progress) {
        progress.accept(new Progress.Reading(sent.fileName()));
        try {
            return drafts.read(file, sent);
        } catch (IOException e) {
            return new Read.Refused("没有收下，因为写不进磁盘：" + e.getMessage());
        }
    }

    /// Reads a file only to see what is in it; nothing is kept.
    public Read glance(byte[] file, Sent sent) {
        try {
            return drafts.glance(file, sent);
        } catch (IOException e) {
            return new Read.Refused("没有读取，因为写不进磁盘：" + e.getMessage());
        }
    }

    /// What waits to be published, the oldest first.
    public List<Draft> drafts() {
        try {
            return drafts.all();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The draft of this id; empty when it was published or discarded, or waited too long.
    public Optional<Draft> draft(String id) {
        return drafts().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /// Says what a draft's facts are: title, level, place, period. It is read again, since
    /// another title may make it another plan.
    ///
    /// @param facts where their id is another than the draft's, it becomes the plan of that id
    public Read edit(String draft, PlanFacts facts) {
        try {
            Optional<DraftFolder> folder = drafts.find(draft);
            return folder.isPresent() ? drafts.edit(folder.get(), facts) : new Read.Refused(noDraft(draft));
        } catch (IOException e) {
            return new Read.Refused("没有改动，因为写不进磁盘：" + e.getMessage());
        }
    }

    private static String noDraft(String id) {
        return "没有编号为“%s”的草稿：可能已经发布、放弃，或者超过 %d 天已经删除。请重新发送文件。".formatted(id, Draft.LIFE.toDays());
    }

    /// Throws a draft away.
    public Done discard(String draft) {
        try {
            Optional<DraftFolder> folder = drafts.find(draft);
            if (folder.isEmpty()) {
                return new Done.Refused(noDraft(draft));
            }
            folder.get().delete();
            return new Done.Did(Optional.empty(), "已放弃，没有发布。", Optional.empty());
        } catch (IOException e) {
            return new Done.Refused("没有删除：" + e.getMessage());
        }
    }

    /// Publishes a draft. When this returns, answers come from the new text.
    public Done publish(String draft, String who, Consumer<Progress> progress) {
        try {
            Optional<DraftFolder> folder = drafts.find(draft);
            Optional<Publication> publication =
                    folder.isPresent() ? folder.get().publication() : Optional.empty();
            if (publication.isEmpty()) {
                return new Done.Refused(noDraft(draft));
            }
            Change change = library.publish(publication.get(), who);
            if (!(change instanceof Change.Refused)) {
                forget(folder.get());
            }
            return done(change, progress);
        } catch (IOException e) {
            return new Done.Refused("没有发布，因为读写磁盘时出错：" + e.getMessage());
        } catch (LibraryFailure e) {
            return new Done.Refused("没有发布：" + e.getMessage());
        }
    }

    /// What was published stays so where its draft cannot be deleted, which then goes with time.
    private static void forget(DraftFolder folder) {
        try {
            folder.delete();
        } catch (IOException e) {
            System.getLogger(Admin.class.getName()).log(System.Logger.Level.WARNING, "草稿没有删除：" + e);
        }
    }

    /// Takes a plan out; its text stays among the earlier versions.
    public Done remove(String plan, String who, Consumer<Progress> progress) {
        if (!library.ids().contains(plan)) {
            return new Done.Refused("没有编号为“%s”的方案；现有：%s。".formatted(plan, String.join("、", library.ids())));
        }
        return act(() -> library.remove(plan, who), progress);
    }

    /// What [#undo] would take back; empty when there is nothing.
    public Optional<Act> last() {
        return library.last();
    }

    /// Puts the collection back as it was before the last act; done twice, as it was after it.
    /// Answers come from it at once, since its index was kept.
    public Done undo(String who, Consumer<Progress> progress) {
        return act(() -> library.undo(who), progress);
    }

    /// Makes the collection what it was when these contents were named.
    Done restore(SortedMap<String, String> contents, String who, Consumer<Progress> progress) {
        return act(() -> library.restore(contents, who), progress);
    }

    private Done act(Supplier<Change> act, Consumer<Progress> progress) {
        try {
            return done(act.get(), progress);
        } catch (LibraryFailure e) {
            return new Done.Refused("没有改动：" + e.getMessage());
        }
    }

    private Done done(Change change, Consumer<Progress> progress) {
        String sentence = ChangeWords.of(change, library);
        return change instanceof Change.Refused
                ? new Done.Refused(sentence)
                : new Done.Did(Optional.of(change), sentence, refreshing.refresh(progress));
    }

    /// Builds the index anew from the plans, while questions go on being answered from the one
    /// before.
    public Done reindex(Consumer<Progress> progress) {
        Optional<String> failure = refreshing.rebuild(progress);
        if (failure.isPresent()) {
            return new Done.Refused(failure.get());
        }
        List<Plan> plans = index.heldPlans().orElse(List.of());
        int clauses = plans.stream().mapToInt(plan -> plan.clauses().size()).sum();
        return new Done.Did(
                Optional.empty(), "已重建索引：%d 个方案，%d 条条款。".formatted(plans.size(), clauses), Optional.empty());
    }

    /// Sees what others did to the plans' files, by hand or in another process, and takes it into
    /// service. Files that may be half copied are left for the next time.
    ///
    /// @param heard hears what was found, when it was done by hand
    public void look(Consumer<Found> heard) {
        if (!library.isQuiet()) {
            return;
        }
        Optional<Act> found = library.found();
        List<Found.Text> texts =
                found.map(act -> new FoundTexts(library, drafts).of(act)).orElse(List.of());
        Optional<String> notice = refreshing.refresh(step -> {});
        found.ifPresent(act -> heard.accept(new Found(act, texts, notice)));
    }

    /// How the home is.
    public Status status() {
        return status.of(drafts().size(), refreshing.now());
    }
}
