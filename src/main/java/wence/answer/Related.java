package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.question.Ask;
import wence.question.Language;
import wence.question.PlanCatalog;
import wence.question.Question;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Hit;
import wence.search.Query;

/// What the search finds where the rules find nothing: an answer when the plans are likely to carry one, else what is
/// close, told apart from an answer.
final class Related {
    /// From this likelihood on, what was found answers: of policy questions on many plans some 95 %
    /// of those with an answer are above it, and two thirds of the others below; the curve is what
    /// `eval --retrieval` prints.
    private static final double CARRIED = 0.3;

    /// Where a name is asked for, a clause answers only if it is likelier: most such questions are on another group.
    private static final double CARRIED_NAME = 0.6;

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
    /// what is asked.
    Found find(Question question) {
        Found found = index.find(new Query(question.words(), question.scope().plans(), LOOKED_AT));
        List<Hit> telling = found.hits().stream()
                .filter(hit -> hit.plan().duties().stream()
                        .noneMatch(duty -> duty.clause().equals(hit.clause().id())
                                && hit.clause().text().length() <= LABEL + names(duty)))
                .filter(hit -> question.strongTerms().stream()
                        .flatMap(term -> term.forms().stream())
                        .anyMatch(hit.clause().text()::contains))
                .toList();
        return new Found(telling, found.carried());
    }

    private static int names(Duty duty) {
        return duty.agencies().stream().mapToInt(name -> name.length() + 1).sum();
    }

    /// Whether what the search found may answer: where the question wants to read what the plans
    /// say, rather than a name, a number or a list, which the rules would have found. An English
    /// word that could not be put into Chinese was not searched for.
    static boolean answers(Question question, Found found) {
        boolean otherItem =
                PlanCatalog.namesItem(question) && (!question.unknown().isEmpty() || !carries(found, CARRIED_NAME));
        boolean hasForeign =
                question.language() == Language.ENGLISH && !question.unknown().isEmpty();
        if (otherItem
                || hasForeign
                || question.year().isPresent()
                || !question.agencies().isEmpty()) {
            return false;
        }
        return switch (question.ask()) {
            case Ask.Contents c -> carries(found, CARRIED);
            case Ask.Overview o -> carries(found, CARRIED);
            case Ask.Who who -> !who.strict() && question.unknown().isEmpty() && carries(found, CARRIED_NAME);
            case Ask.Targets t -> false;
            case Ask.When w -> false;
            case Ask.Duties d -> false;
            case Ask.Stages s -> false;
            case Ask.Check c -> false;
            case Ask.PlanFact f -> false;
            case Ask.Survey s -> false;
            case Ask.OnlyIn o -> false;
            case Ask.Beyond b -> false;
            case Ask.Source s -> false;
            case Ask.Outline o -> false;
            case Ask.Held h -> false;
            case Ask.Nothing n -> false;
        };
    }

    /// Whether clauses that are close may be shown: not where they could be taken for the number or the list asked for.
    static boolean isOffered(Question question) {
        return question.year().isEmpty()
                && !(question.ask() instanceof Ask.Survey)
                && !(question.ask() instanceof Ask.Duties)
                && !(question.ask() instanceof Ask.Targets);
    }

    private static boolean carries(Found found, double least) {
        return found.carried() >= least && !found.hits().isEmpty();
    }

    /// Writes the clauses that carry the answer.
    static void answer(Draft draft, Found found) {
        double best = found.hits().getFirst().score();
        write(
                draft,
                found.hits().stream()
                        .limit(MOST)
                        .filter(hit -> hit.score() >= best * SHARE)
                        .toList(),
                0);
    }

    /// Writes what is close, under a line that says that it is no answer.
    static void offer(Draft draft, Found found) {
        if (found.carried() >= CLOSE && !found.hits().isEmpty()) {
            draft.words(0, "related");
            write(draft, found.hits().stream().limit(MOST).toList(), 1);
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
