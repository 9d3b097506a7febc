package wence.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import wence.library.Library;
import wence.library.LoadProgress;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.search.IndexHome;
import wence.search.OpenedIndex;

/// Does the work in this Java machine, for a command line that ends with it.
public final class WorkshopHere implements Workshop {
    /// Writing an index takes about as long again as reading its plans.
    private static final double WITH_WRITING = 2;

    private final Library library;
    private final IndexHome index;
    private final AgencyRegister register;
    private final LongSupplier nanoTime;

    /// @param nanoTime counts nanoseconds from any time on
    public WorkshopHere(Library library, IndexHome index, AgencyRegister register, LongSupplier nanoTime) {
        this.library = library;
        this.index = index;
        this.register = register;
        this.nanoTime = nanoTime;
    }

    @Override
    public void read(Path folder) throws IOException {
        new FileReading(index.heldPlans().orElse(List.of()), register).read(folder);
    }

    @Override
    public void index(Consumer<Progress.Indexing> progress) throws WorkFailure {
        String fingerprint = library.fingerprint();
        OpenedIndex opened = index.rebuild(fingerprint, () -> plans(progress));
        opened.index().close();
        if (opened.notice().isPresent()) {
            throw new WorkFailure(opened.notice().get());
        }
    }

    private List<Plan> plans(Consumer<Progress.Indexing> progress) {
        long start = nanoTime.getAsLong();
        LoadProgress heard = (plans, ofPlans, clauses, bytes, ofBytes) ->
                progress.accept(new Progress.Indexing(plans, ofPlans, clauses, left(start, bytes, ofBytes)));
        return library.load(new PlanReader()::read, heard).plans().stream()
                .map(ReadPlan::plan)
                .toList();
    }

    private Optional<Duration> left(long start, long bytes, long ofBytes) {
        if (bytes == 0) {
            return Optional.empty();
        }
        double took = nanoTime.getAsLong() - start;
        return Optional.of(Duration.ofNanos((long) (took / bytes * ofBytes * WITH_WRITING - took)));
    }
}
