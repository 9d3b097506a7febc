package wence.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;

/// What narrows a search, as it was understood.
///
/// @param plans the plans that were named, by id; empty when none was, which means all
/// @param agency what was typed for a body, and the names that the plans' duties call it by
/// @param role what the bodies of the clauses' duties do
/// @param sections what was typed for a section, and what it means
public record Filters(
        List<Plan> plans, Optional<NamedAgency> agency, Optional<Role> role, Optional<NamedSections> sections) {
    public Filters {
        plans = List.copyOf(plans);
    }

    /// A body.
    ///
    /// @param typed as the person typed it
    /// @param namesByPlan for each plan's id the names that its duties have for it; plans without one are left out
    public record NamedAgency(String typed, Map<String, Set<String>> namesByPlan) {
        public NamedAgency {
            namesByPlan = Map.copyOf(namesByPlan);
        }

        /// The names that plans have for it, each once, the shortest first.
        public List<String> names() {
            return namesByPlan.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        boolean isNamed(String plan, List<String> agencies) {
            Set<String> names = namesByPlan.getOrDefault(plan, Set.of());
            return agencies.stream().anyMatch(names::contains);
        }
    }

    /// Sections.
    ///
    /// @param typed as the person typed it
    /// @param sectionsByPlan for each plan's id the sections that are meant, none of them below another
    public record NamedSections(String typed, Map<String, List<Section>> sectionsByPlan) {
        public NamedSections {
            sectionsByPlan = Map.copyOf(sectionsByPlan);
        }

        boolean cover(String plan, SectionPath path) {
            return sectionsByPlan.getOrDefault(plan, List.of()).stream()
                    .anyMatch(section -> section.path().covers(path));
        }
    }

    boolean include(Plan plan) {
        return plans.isEmpty() || plans.contains(plan);
    }

    /// The clauses of a plan that pass, in its order.
    List<Clause> clauses(Plan plan) {
        if (!include(plan)) {
            return List.of();
        }
        Optional<Set<String>> bound = agency.isPresent() || role.isPresent()
                ? Optional.of(DutyReach.clauses(
                        plan,
                        duty -> role.map(wanted -> wanted == duty.role()).orElse(true)
                                && agency.map(named -> named.isNamed(plan.id(), duty.agencies()))
                                        .orElse(true)))
                : Optional.empty();
        return plan.clauses().stream()
                .filter(clause -> bound.map(ids -> ids.contains(clause.id())).orElse(true))
                .filter(clause -> sections.map(named -> named.cover(plan.id(), clause.section()))
                        .orElse(true))
                .toList();
    }
}
