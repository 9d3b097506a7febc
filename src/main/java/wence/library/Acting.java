package wence.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.function.Function;

/// Who may touch the files when: one act at a time, and nobody looks while one is being done.
final class Acting {
    private static final System.Logger LOG = System.getLogger(Acting.class.getName());

    private final Path home;
    private final HomeFiles files;
    private final Journal journal;
    private final Duration patience;

    Acting(Path home, Journal journal, Duration patience) {
        this.home = home;
        this.files = new HomeFiles(home);
        this.journal = journal;
        this.patience = patience;
    }

    /// Looks at the files of the collection, all of them as they are at one time.
    ///
    /// @throws LibraryFailure when somebody else was busy with them all the while
    <T> T look(Function<SortedMap<String, Path>, T> work) {
        try {
            if (!journal.isBegun()) {
                return work.apply(files.list());
            }
            try (HomeLock _ = lock()) {
                settleIfPossible();
                return work.apply(journal.files());
            } catch (IOException cannotBeWritten) {
                // whoever cannot write here can still read
                return work.apply(journal.files());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HomeLock lock() throws IOException {
        return HomeLock.within(patience, journal.lock())
                .orElseThrow(() ->
                        new LibraryFailure("另一个程序正在改动 %s，等了 %d 秒还没有完成。请稍后再试。".formatted(home, patience.toSeconds())));
    }

    /// A full disk must not keep anybody from reading.
    private void settleIfPossible() {
        try {
            journal.settle();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "上一次改动已经记下，文件还没有写完，下次再写：" + e);
        }
    }

    /// Does one act.
    ///
    /// @param verb what is being tried, for the sentence on failure
    Change act(String verb, Work<Change> work) {
        try {
            return alone(() -> {
                journal.found();
                return work.run();
            });
        } catch (IOException e) {
            return new Change.Refused("不能%s %s：%s".formatted(verb, home.resolve(HomeFiles.PLANS), e));
        }
    }

    /// The same for what gives something else.
    ///
    /// @throws LibraryFailure when nothing can be written here, or somebody else was busy
    <T> T whole(Work<T> work) {
        try {
            return alone(work);
        } catch (IOException e) {
            throw new LibraryFailure("不能写入 %s：%s".formatted(home, e), e);
        }
    }

    private <T> T alone(Work<T> work) throws IOException {
        journal.begin();
        try (HomeLock _ = lock()) {
            journal.deleteHalves();
            journal.settle();
            return work.run();
        }
    }

    /// Something that is done while nobody else touches the files.
    interface Work<T> {
        T run() throws IOException;
    }
}
