package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import wence.plan.Plan;

/// The index on disk, which is built anew whenever the plan texts or the program are not those
/// that it was built from.
///
/// A new index is a new generation in a directory of its own; it comes into force by the renaming
/// of one small file, so whoever dies while building leaves the old one whole. The generation
/// that
/// was in force before is kept: where the plans are again what it was built from, it comes back
/// into
/// force at once. One process builds at a time; the others wait and use the result. Where nothing
/// can be written the
/// index is built
/// in memory. Safe to share between threads.
public final class IndexHome {
    private final Path directory;
    private final String build;
    private final Duration patience;
    private final Weights weights = Weights.shipped();
    private final Vectors vectors;

    /// @param directory where generations are kept, such as `index/lucene`; created when missing
    /// @param build names the code that runs, without blanks; another name makes every older
    ///     index stale
    /// @param patience how long to wait for another process that is building
    public IndexHome(Path directory, String build, Duration patience) {
        this(directory, build, patience, Vectors.none());
    }

    private IndexHome(Path directory, String build, Duration patience, Vectors vectors) {
        this.directory = directory;
        this.build = build;
        this.patience = patience;
        this.vectors = vectors;
    }

    /// The same, but looking at meaning too, where vectors can be made on this machine. They are made
    /// when an index is built, and kept beside the generations by the content of the clauses, so that
    /// a clause is embedded once for all of them.
    ///
    /// @param say takes sentences for the person who waits: how far it is, or that words alone will
    ///     have to do
    public IndexHome withMeaning(Consumer<String> say) {
        return withMeaning(new BgeMeaning(), say);
    }

    IndexHome withMeaning(Meaning meaning, Consumer<String> say) {
        return new IndexHome(directory, build, patience, Vectors.kept(directory.resolve("vectors"), meaning, say));
    }

    /// How the index on disk stands to the plans with this fingerprint.
    public IndexState state(String fingerprint) {
        var generations = new Generations(directory);
        if (!generations.isNamed()) {
            return IndexState.MISSING;
        }
        Optional<Generation> looked;
        IndexState state;
        do {
            looked = generations.current();
            state = looked.map(g -> g.state(build, fingerprint)).orElse(IndexState.DAMAGED);
            // a generation that another process replaced while it was looked at only seems damaged
        } while (state == IndexState.DAMAGED && !looked.equals(generations.current()));
        return state;
    }

    /// The index of these plans, from disk when it is current, else built.
    ///
    /// @param fingerprint names the content of all plans, without blanks; taken before the plans
    ///     are read
    /// @param plans reads them, in any order; called only when the index must be built
    public OpenedIndex open(String fingerprint, Supplier<List<Plan>> plans) {
        IndexState before = state(fingerprint);
        Optional<ClauseIndex> index = before == IndexState.CURRENT ? openCurrent() : Optional.empty();
        if (index.isPresent()) {
            return new OpenedIndex(index.get(), before, Optional.empty());
        }
        return underLock(before, plans, () -> {
            Optional<ClauseIndex> held = openHeld(fingerprint);
            return held.isPresent() ? held.get() : write(fingerprint, plans.get());
        });
    }

    /// The index of these plans when it lies on the disk already, be it that it was in force
    /// before; empty when it must
    /// be built, or when somebody else is building.
    public Optional<ClauseIndex> find(String fingerprint) {
        Optional<ClauseIndex> current = state(fingerprint) == IndexState.CURRENT ? openCurrent() : Optional.empty();
        if (current.isPresent() || !Files.isDirectory(directory)) {
            return current;
        }
        try {
            Optional<BuildLock> lock = BuildLock.within(Duration.ZERO, directory.resolve("lock"));
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try (BuildLock _ = lock.get()) {
                return openHeld(fingerprint);
            }
        } catch (IOException cannotBeWritten) {
            return Optional.empty();
        }
    }

    private Optional<ClauseIndex> openHeld(String fingerprint) throws IOException {
        Optional<ClauseIndex> current = state(fingerprint) == IndexState.CURRENT ? openCurrent() : Optional.empty();
        return current.isPresent() ? current : putBack(fingerprint);
    }

    /// The plans of the generation in force, whatever became of their texts; empty when there is
    /// none.
    public Optional<List<Plan>> heldPlans() {
        try {
            Optional<Generation> current = new Generations(directory).current();
            return current.isPresent() ? Optional.of(current.get().plans()) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// The generation in force; empty when there is none.
    public Optional<IndexGeneration> generation() {
        try {
            Optional<Generation> current = new Generations(directory).current();
            return current.isPresent() ? Optional.of(current.get().look()) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// The same, but built even when the index on disk is current.
    public OpenedIndex rebuild(String fingerprint, Supplier<List<Plan>> plans) {
        return underLock(state(fingerprint), plans, () -> write(fingerprint, plans.get()));
    }

    private OpenedIndex underLock(IndexState before, Supplier<List<Plan>> plans, Work work) {
        try {
            Files.createDirectories(directory);
            Optional<BuildLock> lock = BuildLock.within(patience, directory.resolve("lock"));
            if (lock.isEmpty()) {
                String sentence = "另一个进程正在建立索引，等了 %d 秒还没有完成；本次在内存中建立索引，不保存。".formatted(patience.toSeconds());
                return new OpenedIndex(inMemory(plans.get()), before, Optional.of(sentence));
            }
            BuildLock held = lock.get();
            try {
                return new OpenedIndex(work.run(), before, Optional.empty());
            } finally {
                held.close();
            }
        } catch (IOException e) {
            String sentence = "索引不能写入 %s：%s；本次在内存中建立索引，不保存。".formatted(directory, reason(e));
            return new OpenedIndex(inMemory(plans.get()), before, Optional.of(sentence));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "没有写入的权限";
            case FileAlreadyExistsException _ -> "那里有一个文件，不是目录";
            case NotDirectoryException _ -> "那里有一个文件，不是目录";
            default -> String.valueOf(e.getMessage());
        };
    }

    private ClauseIndex write(String fingerprint, List<Plan> plans) throws IOException {
        var generations = new Generations(directory);
        generations.deleteOthers();
        Path next = generations.next();
        var generation = new Generation(next);
        try {
            List<Plan> sorted = sorted(plans);
            generation.write(sorted, build, fingerprint, new LuceneWriter(weights, vectors.ofClauses(sorted)));
            generations.put(next);
        } catch (IOException e) {
            Generations.delete(next);
            throw e;
        }
        generations.deleteOthers();
        return generation.open(weights, vectors);
    }

    /// The generation before, when it was built from these plans by this program.
    private Optional<ClauseIndex> putBack(String fingerprint) throws IOException {
        var generations = new Generations(directory);
        Optional<Generation> before =
                generations.previous().filter(g -> g.state(build, fingerprint) == IndexState.CURRENT);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        generations.put(before.get().directory());
        return openCurrent();
    }

    /// Empty when it lacks the vectors that are wanted, or cannot be opened after all: another
    /// process may just have replaced it.
    private Optional<ClauseIndex> openCurrent() {
        try {
            Optional<Generation> current = new Generations(directory).current();
            if (current.isEmpty()) {
                return Optional.empty();
            }
            LuceneClauseIndex index = current.get().open(weights, vectors);
            if (vectors.areOn() && !index.hasVectors()) {
                index.close();
                return Optional.empty();
            }
            return Optional.of(index);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private ClauseIndex inMemory(List<Plan> plans) {
        List<Plan> sorted = sorted(plans);
        Directory memory = new ByteBuffersDirectory();
        try {
            new LuceneWriter(weights, vectors.ofClauses(sorted)).write(sorted, memory);
            return new LuceneClauseIndex(sorted, memory, weights, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Plan> sorted(List<Plan> plans) {
        return plans.stream().sorted(Comparator.comparing(Plan::id)).toList();
    }

    private interface Work {
        ClauseIndex run() throws IOException;
    }
}
