package wence.office;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import wence.store.ModelCall.Outcome;

/// How the calls of a language model went over some days.
///
/// @param outcomes how many ended how; every outcome is there, in its order
/// @param tasks how many were for what, by name
/// @param median half of those that were sent took no longer; empty without one
/// @param slow 95 of 100 of those that were sent took no longer; empty without one
/// @param tokensIn tokens sent, as far as the endpoint counts them
/// @param tokensOut tokens received, likewise
/// @param peopleUsedUp how many people had used up their own budget on some day
public record ModelUse(
        Map<Outcome, Integer> outcomes,
        SequencedMap<String, Integer> tasks,
        Optional<Duration> median,
        Optional<Duration> slow,
        long tokensIn,
        long tokensOut,
        int peopleUsedUp) {
    public ModelUse {
        outcomes = new EnumMap<>(outcomes);
    }

    /// How many calls in all, those not made as well.
    public int calls() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many ended so.
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /// Of 100 calls so many ended in a draft.
    public int draftPercent() {
        return calls() == 0 ? 0 : (int) Math.round(count(Outcome.DRAFT) * 100.0 / calls());
    }
}
