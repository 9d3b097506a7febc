package wence.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wence.search.Candidates.Ranked;

/// What tells for one question that the plans carry an answer.
///
/// @param values by sign; none when nothing was found
/// @param isWithMeaning whether meaning was looked at
record Signs(Map<Sign, Double> values, boolean isWithMeaning) {
    private static final int LOOKED_AT = 10;

    static Signs of(List<Ranked> ranked, Candidates candidates) {
        var values = new EnumMap<Sign, Double>(Sign.class);
        if (ranked.isEmpty()) {
            return new Signs(values, candidates.isWithMeaning());
        }
        SeenClause first = ranked.getFirst().clause();
        double coverage = 0;
        double nearest = 0;
        for (Ranked one : ranked.subList(0, Math.min(LOOKED_AT, ranked.size()))) {
            coverage = Math.max(coverage, one.clause().coverage());
            nearest = Math.max(nearest, one.clause().cosine());
        }
        values.put(Sign.BIAS, 1.0);
        values.put(Sign.COVERAGE, coverage);
        values.put(Sign.PLAN_COVERAGE, (double) first.planCoverage());
        values.put(Sign.FIRST_COVERAGE, (double) first.coverage());
        values.put(Sign.MEANING, nearest);
        values.put(Sign.FIRST_MEANING, (double) first.cosine());
        values.put(Sign.MATCH, first.characters() / Math.max(candidates.mass(), Float.MIN_NORMAL));
        values.put(
                Sign.LEAD,
                ranked.getFirst().score() - (ranked.size() > 1 ? ranked.get(1).score() : 0));
        return new Signs(values, candidates.isWithMeaning());
    }

    /// Between 0 and 1.
    double carried(Weights weights) {
        if (values.isEmpty()) {
            return 0;
        }
        Map<Sign, Float> used = isWithMeaning ? weights.signsWithMeaning() : weights.signs();
        double sum = 0;
        for (Sign sign : Sign.values()) {
            sum += used.getOrDefault(sign, 0f) * values.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
