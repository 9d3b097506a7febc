package wence.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import wence.plan.Plan;

/// Counts the clauses of one plan that say something, letter by letter.
///
/// Scanned rather than asked of an index: a plan has a few hundred clauses, which are gone
/// through in some ten microseconds, where a phrase query takes some three hundred. Safe to share
/// between threads.
final class SaidLetters {
    private final Map<String, Plan> plans;
    private final Map<String, List<Said>> saidByPlan = new ConcurrentHashMap<>();

    SaidLetters(List<Plan> plans) {
        this.plans = plans.stream().collect(Collectors.toMap(Plan::id, plan -> plan));
    }

    /// See [ClauseIndex#count].
    int count(String plan, String phrase) {
        String letters = Letters.of(phrase);
        Plan asked = plans.get(plan);
        if (letters.isEmpty() || asked == null) {
            return 0;
        }
        int count = 0;
        for (Said said : saidByPlan.computeIfAbsent(plan, _ -> said(asked))) {
            if (said.text().contains(letters) || said.heading().contains(letters)) {
                count++;
            }
        }
        return count;
    }

    private static List<Said> said(Plan plan) {
        var headings = new HashMap<String, String>();
        return ClauseFields.of(plan).stream()
                .map(fields ->
                        new Said(Letters.of(fields.text()), headings.computeIfAbsent(fields.heading(), Letters::of)))
                .toList();
    }

    /// The letters of a clause, and those of the headings above it.
    private record Said(String text, String heading) {}
}
