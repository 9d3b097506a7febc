package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.question.Question;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Hit;
import wence.search.Query;

/// What the search finds where the rules find nothing: an answer when the plans are likely to carry one, else what is
/// close, told apart from an answer.
final class Related {
    /// From this likelihood on, what was found answers. Of free questions on fourteen plans those with an answer come
    /// out
    /// above it in nine of ten cases, those on other subjects below a third of it; the signs of
    /// `search/weights.properties` set the scale.
    static final double CARRIED = 0.3;

    /// Where a name is asked for, a clause answers only if it is likelier: most such questions are on another group.
    static final double CARRIED_NAME = 0.6;

    /// What is less likely is not even worth being offered.
    private static final double CLOSE = 0.05;

    private static final int MOST = 3;

    private static final int LOOKED_AT = 6;

    /// A clause that has no more characters than this beside the agencies of its duty is a line of names.
    private static final int LABEL = 12;

    /// A clause that fits this much less than the best is left out of an answer.
    private static final double SHARE = 0.75;

    private final ClauseIndex index;

    Related(ClauseIndex index) {
        this.index = index;
    }

    /// The clauses that fit best and share a word with the question; a line that only names agencies says nothing of
    /// what
    /// is asked.
    Found find(Question question) {
        Found found = index.find(new Query(question.words(), question.scope().plans(), LOOKED_AT));
        List<Hit> telling = found.hits().stream()
                .filter(hit -> hit.plan().duties().stream()
                        .noneMatch(duty -> duty.clause().equals(hit.clause().id())
                                && hit.clause().text().length() <= LABEL + names(duty)))
                .filter(hit -> question.strongTerms().stream()
                        .flatMap(term -> term.forms().stream())
                        .anyMatch(hit.clause().text()::contains))
                .limit(MOST)
                .toList();
        return new Found(telling, found.carried());
    }

    private static int names(Duty duty) {
        return duty.agencies().stream().mapToInt(name -> name.length() + 1).sum();
    }

    /// @param least how likely it must be
    static boolean carries(Found found, double least) {
        return found.carried() >= least && !found.hits().isEmpty();
    }

    /// Writes the clauses that carry the answer.
    static void answer(Draft draft, Found found) {
        double best = found.hits().getFirst().score();
        write(
                draft,
                found.hits().stream().filter(hit -> hit.score() >= best * SHARE).toList(),
                0);
    }

    /// Writes what is close, under a line that says that it is no answer.
    static void offer(Draft draft, Found found) {
        if (found.carried() >= CLOSE && !found.hits().isEmpty()) {
            draft.words(0, "related");
            write(draft, found.hits(), 1);
        }
    }

    private static void write(Draft draft, List<Hit> hits, int indent) {
        Map<Plan, List<Clause>> byPlan = new LinkedHashMap<>();
        hits.forEach(hit ->
                byPlan.computeIfAbsent(hit.plan(), plan -> new ArrayList<>()).add(hit.clause()));
        byPlan.forEach((plan, clauses) -> {
            draft.words(indent, "plan.without-period", draft.label(plan));
            clauses.forEach(clause -> PlanLines.clause(draft, indent + 1, plan, clause));
        });
    }
}
