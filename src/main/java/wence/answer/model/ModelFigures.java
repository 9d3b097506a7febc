package wence.answer.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wence.answer.Model.Silence;
import wence.answer.Model.Written;

/// What a model's answers took since the start. Safe to share between threads.
public final class ModelFigures {
    /// So many of the last answers count for the times.
    private static final int REMEMBERED = 1_000;

    private final Map<Silence, Integer> silences = new EnumMap<>(Silence.class);
    private final List<Duration> times = new ArrayList<>();
    private int drafts;
    private long tokensIn;
    private long tokensOut;

    synchronized void add(Written written, Duration took) {
        switch (written) {
            case Written.Draft draft -> {
                drafts++;
                tokensIn += draft.usage().in();
                tokensOut += draft.usage().out();
            }
            case Written.Silent silent -> silences.merge(silent.why(), 1, Integer::sum);
        }
        if (times.size() == REMEMBERED) {
            times.removeFirst();
        }
        times.add(took);
    }

    /// The figures at one moment.
    ///
    /// @param drafts how many drafts came
    /// @param silences how often none came, by the reason
    /// @param tokensIn tokens sent, as the endpoint counts them
    /// @param tokensOut tokens received
    /// @param p50 the time within which half of the last answers were made
    /// @param p95 the same for 95 of 100
    public record Snapshot(
            int drafts, Map<Silence, Integer> silences, long tokensIn, long tokensOut, Duration p50, Duration p95) {
        public Snapshot {
            silences = Map.copyOf(silences);
        }
    }

    /// How things stand.
    public synchronized Snapshot snapshot() {
        return new Snapshot(drafts, silences, tokensIn, tokensOut, percentile(50), percentile(95));
    }

    private Duration percentile(int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
