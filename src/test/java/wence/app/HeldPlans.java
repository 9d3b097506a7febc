package wence.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.answer.Answerer;
import wence.answer.model.StandIn;
import wence.lookup.Lookup;

/// The plans that the project holds, with the answers that people get, for tests of other rooms.
public final class HeldPlans implements AutoCloseable {
    private final Holdings holdings;

    private HeldPlans(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Opens a copy of the project's plans.
    ///
    /// @param home an empty directory
    public static HeldPlans copiedTo(Path home) {
        copy(home);
        return new HeldPlans(Holdings.open(new Home(home)));
    }

    /// Opens a collection of these texts.
    ///
    /// @param home an empty directory
    public static HeldPlans of(Path home, List<Path> texts) {
        try {
            Path plans = Files.createDirectories(home.resolve("plans"));
            for (Path text : texts) {
                Files.copy(text, plans.resolve(text.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeldPlans(Holdings.open(new Home(home)));
    }

    /// Copies the project's plans.
    ///
    /// @param home an empty directory
    public static void copy(Path home) {
        try (Stream<Path> files = Files.list(Path.of("index", "plans"))) {
            Path plans = Files.createDirectories(home.resolve("plans"));
            for (Path file : files.toList()) {
                Files.copy(file, plans.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answerer answerer() {
        return holdings.answerer();
    }

    /// The same, and a model that writes where they leave something to write.
    public Answerer modelled(StandIn model) {
        return ModelledQuestionsTest.modelled(answerer(), holdings, model);
    }

    public Lookup lookup() {
        return holdings.lookup();
    }

    /// What admins work on, with what answers from it; whoever takes it closes it in the place of this.
    ///
    /// @param clock dates drafts and acts
    public Worked worked(InstantSource clock) {
        var collection = new Collection(answerer(), lookup(), holdings.index());
        Home home = holdings.home();
        var admin = new Admin(
                home.directory(),
                holdings.library(),
                Holdings.index(home),
                Admins.workshop(home, holdings.library()),
                clock,
                new Random(1),
                holdings.fingerprint(),
                index -> {
                    Holdings.Desk desk = Holdings.desk(index, holdings.register());
                    collection.replace(desk.answerer(), desk.lookup(), index);
                });
        return new Worked(collection, admin);
    }

    /// A collection and who changes it.
    public record Worked(Collection collection, Admin admin) {}

    @Override
    public void close() {
        holdings.close();
    }
}
