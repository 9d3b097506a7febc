package wence.question;

import java.util.Optional;
import java.util.Set;

/// Which plans a question is about.
///
/// @param plans ids of the plans that its words name; empty when they name none, which means every plan
/// @param elsewhere a place, group or level that the words name and no plan held is about
public record Scope(Set<String> plans, Optional<String> elsewhere) {
    public static final Scope EVERY = new Scope(Set.of(), Optional.empty());

    public Scope {
        plans = Set.copyOf(plans);
    }

    /// Whether the question is about this plan.
    public boolean includes(String plan) {
        return plans.isEmpty() || plans.contains(plan);
    }
}
