package wence.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What came of the questions of one kind.
///
/// @param verdicts how many got each verdict
/// @param p50 the time within which half of them were answered, in milliseconds
/// @param p99 the same for 99 of 100
record KindFigures(Map<Verdict, Integer> verdicts, CitationScore citations, double p50, double p99) {
    /// The names of the columns.
    static final String HEAD = "%-12s %5s /%5s  %6s %6s %8s %8s  %6s %6s %6s  %7s %7s%n"
            .formatted(
                    "kind",
                    "right",
                    "n",
                    "answ.",
                    "wrong",
                    "refused+",
                    "refused-",
                    "cite P",
                    "cite R",
                    "exact",
                    "p50 ms",
                    "p99 ms");

    KindFigures {
        verdicts = Map.copyOf(verdicts);
    }

    static KindFigures of(List<Asked> asked) {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        asked.forEach(one -> verdicts.merge(one.verdict(), 1, Integer::sum));
        CitationScore citations = asked.stream().map(Asked::citations).reduce(CitationScore.NONE, CitationScore::plus);
        List<Long> micros = asked.stream().map(Asked::micros).sorted().toList();
        return new KindFigures(verdicts, citations, percentile(micros, 50), percentile(micros, 99));
    }

    private static double percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1000.0;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /// How many questions there are.
    int n() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many got what was expected, refusals among them.
    int right() {
        return count(Verdict.RIGHT) + count(Verdict.REFUSED_RIGHTLY);
    }

    /// The figures as a line under [#HEAD].
    String line(String kind) {
        return String.format(
                Locale.ROOT,
                "%-12s %5d /%5d  %6d %6d %8d %8d  %6s %6s %6s  %7.1f %7.1f%n",
                kind,
                right(),
                n(),
                count(Verdict.RIGHT),
                count(Verdict.WRONG),
                count(Verdict.REFUSED_RIGHTLY),
                count(Verdict.REFUSED_WRONGLY),
                share(citations.precision()),
                share(citations.recall()),
                share(citations.exactness()),
                p50,
                p99);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }
}
