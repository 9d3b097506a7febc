package wence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wence.plan.Plan;

/// How near the clauses are to a question by meaning. Vectors are read, and made where there are
/// none, when the first question comes; so who only builds an answer by rule never waits for them.
/// Safe to share between threads.
final class MeaningSearch {
    private static final System.Logger LOG = System.getLogger(MeaningSearch.class.getName());

    private final List<Plan> plans;
    private final VectorFile file;
    private final Meaning meaning;
    private @Nullable VectorScan scan;
    private boolean isGivenUp;

    MeaningSearch(List<Plan> plans, VectorFile file, Meaning meaning) {
        this.plans = plans;
        this.file = file;
        this.meaning = meaning;
    }

    /// The cosine with every clause, in their order; none of them when vectors cannot be made
    /// here, which is said once.
    float[] cosines(String question) {
        VectorScan ready = ready();
        if (ready == null) {
            return new float[0];
        }
        try {
            return ready.cosines(ClauseVector.of(meaning.of(new Passage(question).text())));
        } catch (Meaning.NoMeaning e) {
            giveUp(e);
            return new float[0];
        }
    }

    /// Makes sure that every clause has its vector.
    synchronized @Nullable VectorScan ready() {
        if (scan == null && !isGivenUp) {
            try {
                var passages = new ArrayList<Passage>();
                plans.forEach(plan -> ClauseFields.of(plan).forEach(fields -> passages.add(Passage.of(fields))));
                scan = new VectorScan(passages, file.complete(passages, meaning));
            } catch (IOException | Meaning.NoMeaning e) {
                giveUp(e);
            }
        }
        return scan;
    }

    private synchronized void giveUp(Exception why) {
        if (!isGivenUp) {
            LOG.log(System.Logger.Level.WARNING, "不能按意思检索，只按词语检索：" + why.getMessage());
        }
        isGivenUp = true;
        scan = null;
    }
}
