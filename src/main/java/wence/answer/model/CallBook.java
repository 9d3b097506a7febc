package wence.answer.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;
import wence.answer.Model.Silence;
import wence.answer.Model.Usage;
import wence.answer.Model.Written;
import wence.office.Office;
import wence.office.Rules;
import wence.store.MemoryModelCallLog;
import wence.store.ModelCall;
import wence.store.ModelCall.Outcome;
import wence.store.ModelCallLog;
import wence.store.Person;

/// Where the calls of a model are written down, and what was written down before.
///
/// @param zone in which days begin
/// @param kept the calls before
/// @param taker takes a call at once and without fail
public record CallBook(ZoneId zone, ModelCallLog kept, Consumer<ModelCall> taker) {
    /// Keeps nothing.
    public static final CallBook NONE = new CallBook(Rules.USUAL_ZONE, new MemoryModelCallLog(0), _ -> {});

    /// That of an office, which writes beside the answers.
    public static CallBook of(Office office) {
        return new CallBook(office.rules().zone(), office.calls(), office.recorder()::called);
    }

    /// Writes down how a call ended.
    ///
    /// @param task in a word
    /// @param isOwnBudget whether it is the person's own budget that is used up, where one is
    void enter(InstantSource clock, String person, String task, Written written, boolean isOwnBudget, Duration took) {
        Usage usage = switch (written) {
            case Written.Draft draft -> draft.usage();
            case Written.Silent _ -> new Usage(0, 0);
        };
        taker.accept(new ModelCall(
                clock.instant(),
                Person.parse(person),
                task,
                outcome(written, isOwnBudget),
                Math.max(0, usage.in()),
                Math.max(0, usage.out()),
                took));
    }

    private static Outcome outcome(Written written, boolean isOwnBudget) {
        return switch (written) {
            case Written.Draft _ -> Outcome.DRAFT;
            case Written.Silent(Silence why, var _) ->
                switch (why) {
                    case REFUSED -> Outcome.REFUSED;
                    case TOO_SLOW -> Outcome.TOO_SLOW;
                    case GARBLED -> Outcome.GARBLED;
                    case RESTING -> Outcome.RESTING;
                    case BUSY -> Outcome.BUSY;
                    case USED_UP -> isOwnBudget ? Outcome.USED_UP : Outcome.ALL_USED_UP;
                };
        };
    }

    /// Hands over for whom calls were sent since then; empty for nobody known.
    void eachSent(Instant from, Instant to, Consumer<String> person) {
        kept.each(from, to, call -> {
            if (call.outcome().isSent()) {
                person.accept(call.person().map(Person::toString).orElse(""));
            }
        });
    }
}
