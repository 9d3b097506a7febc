package wence.admin;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wence.library.Library;
import wence.library.LibraryFailure;
import wence.search.ClauseIndex;
import wence.search.IndexHome;

/// Brings what is served up to the plans as they are; one at a time.
final class Refreshing {
    private final Library library;
    private final IndexHome index;
    private final Workshop workshop;
    private final InstantSource clock;
    private final LastTrouble trouble;
    private final Consumer<ClauseIndex> served;
    private final ReentrantLock turn = new ReentrantLock(true);
    private String fingerprint;
    private Optional<String> agencies;
    private volatile Progress.@Nullable Indexing now;

    Refreshing(
            Library library,
            IndexHome index,
            Workshop workshop,
            InstantSource clock,
            LastTrouble trouble,
            String fingerprint,
            Consumer<ClauseIndex> served) {
        this.library = library;
        this.index = index;
        this.workshop = workshop;
        this.clock = clock;
        this.trouble = trouble;
        this.fingerprint = fingerprint;
        this.agencies = library.agencies();
        this.served = served;
    }

    /// How far the index is that is being built.
    Optional<Progress.Indexing> now() {
        return Optional.ofNullable(now);
    }

    /// Serves the plans as they are now, from an index on disk if there is one, else from one
    /// that is built first.
    ///
    /// @return a sentence when what was served before still is
    Optional<String> refresh(Consumer<Progress> progress) {
        return alone(() -> {
            String wanted = library.fingerprint();
            if (wanted.equals(fingerprint) && library.agencies().equals(agencies)) {
                return;
            }
            Optional<ClauseIndex> held = index.find(wanted);
            if (held.isPresent()) {
                serve(held.get(), wanted);
            } else {
                build(progress);
            }
        });
    }

    /// The same, with an index that is built in any case.
    Optional<String> rebuild(Consumer<Progress> progress) {
        return alone(() -> build(progress));
    }

    private void build(Consumer<Progress> progress) throws WorkFailure {
        try {
            workshop.index(step -> {
                now = step;
                progress.accept(step);
            });
        } finally {
            now = null;
        }
        String built = library.fingerprint();
        Optional<ClauseIndex> opened = index.find(built);
        serve(opened.orElseThrow(() -> new WorkFailure("方案在重建索引时又有改动，请再重建一次。")), built);
    }

    private void serve(ClauseIndex opened, String of) {
        Optional<String> known = library.agencies();
        served.accept(opened);
        fingerprint = of;
        agencies = known;
        trouble.clear();
    }

    private Optional<String> alone(Work work) {
        turn.lock();
        try {
            work.run();
            return Optional.empty();
        } catch (WorkFailure | LibraryFailure e) {
            String sentence = String.valueOf(e.getMessage());
            trouble.put(clock.instant(), sentence);
            return Optional.of(sentence);
        } finally {
            turn.unlock();
        }
    }

    private interface Work {
        void run() throws WorkFailure;
    }
}
