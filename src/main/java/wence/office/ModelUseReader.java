package wence.office;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wence.store.ModelCall;
import wence.store.ModelCall.Outcome;
import wence.store.ModelCallLog;
import wence.store.Person;

/// Counts calls, one after the other.
final class ModelUseReader {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final TreeMap<String, Integer> tasks = new TreeMap<>();
    private final List<Duration> times = new ArrayList<>();
    private final Set<Person> usedUp = new HashSet<>();
    private long tokensIn;
    private long tokensOut;

    private ModelUseReader() {
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
    }

    static ModelUse read(Span span, ZoneId zone, ModelCallLog calls) {
        var reader = new ModelUseReader();
        calls.each(span.start(zone), span.end(zone), reader::add);
        return reader.result();
    }

    private void add(ModelCall call) {
        outcomes.merge(call.outcome(), 1, Integer::sum);
        tasks.merge(call.task(), 1, Integer::sum);
        tokensIn += call.tokensIn();
        tokensOut += call.tokensOut();
        if (call.outcome().isSent()) {
            times.add(call.took());
        }
        if (call.outcome() == Outcome.USED_UP) {
            call.person().ifPresent(usedUp::add);
        }
    }

    private ModelUse result() {
        times.sort(null);
        return new ModelUse(outcomes, tasks, percentile(50), percentile(95), tokensIn, tokensOut, usedUp.size());
    }

    private Optional<Duration> percentile(int percent) {
        int rank = Math.max(1, (times.size() * percent + 99) / 100);
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(rank - 1));
    }
}
