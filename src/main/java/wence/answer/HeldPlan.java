package wence.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import wence.plan.Agency;
import wence.plan.AgencyRegister;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.SectionPath;

/// A plan with what every answer needs of it worked out once: which bodies its duties name.
final class HeldPlan {
    private static final String CENTRE = "中心";

    private final Plan plan;
    private final Map<String, Optional<Agency>> agencies;
    private final Predicate<Duty> counts;

    HeldPlan(Plan plan, AgencyRegister register) {
        this(plan, new HashMap<>(), duty -> true);
        for (Duty duty : plan.duties()) {
            for (String name : duty.agencies()) {
                agencies.computeIfAbsent(
                        name,
                        written -> register.find(written)
                                .map(agency ->
                                        plan.facts().level().map(agency::at).orElse(agency)));
            }
        }
    }

    private HeldPlan(Plan plan, Map<String, Optional<Agency>> agencies, Predicate<Duty> counts) {
        this.plan = plan;
        this.agencies = agencies;
        this.counts = counts;
    }

    /// The same plan where only those items count that are of these kinds (行动, 工程) by their headings; all of them
    /// where the plan has no such items.
    HeldPlan withItemsOf(List<String> kinds) {
        Predicate<Duty> ofKind = duty -> plan.section(duty.section())
                .filter(section -> kinds.stream().allMatch(section.name()::contains))
                .isPresent();
        return plan.duties().stream().noneMatch(ofKind) ? this : new HeldPlan(plan, agencies, ofKind);
    }

    Plan plan() {
        return plan;
    }

    /// What tells the body of this name from the others of the plan; two names of one body have the same.
    String body(String name) {
        return agencies.getOrDefault(name, Optional.empty())
                .map(agency -> agency.keys() + agency.place().orElse(""))
                .orElse(name);
    }

    /// The names among this duty's that mean the agency asked for.
    ///
    /// @param rule how strictly the agency's level counts
    List<String> named(Duty duty, Agency asked, LevelRule rule) {
        return duty.agencies().stream().filter(name -> means(name, asked, rule)).toList();
    }

    private boolean means(String name, Agency asked, LevelRule rule) {
        return name.equals(asked.name())
                || agencies.getOrDefault(name, Optional.empty())
                        .filter(held -> rule == LevelRule.ANY
                                ? held.sharesBodyWith(asked)
                                : asked.canBe(held) && isSameKind(name, asked.name()))
                        .isPresent();
    }

    /// A service centre is not the bureau that it serves, though they do the same work.
    private static boolean isSameKind(String name, String asked) {
        return List.of(name.split("[（(）)]")).stream().anyMatch(part -> part.endsWith(CENTRE) == asked.endsWith(CENTRE));
    }

    /// The duties in these roles that name the agency, in reading order.
    List<Duty> dutiesOf(Agency asked, Set<Role> roles, LevelRule rule) {
        return plan.duties().stream()
                .filter(duty -> roles.contains(duty.role()) && counts.test(duty))
                .filter(duty -> !named(duty, asked, rule).isEmpty())
                .toList();
    }

    /// Whether a duty or any clause names the agency.
    boolean names(Agency asked, LevelRule rule) {
        return !dutiesOf(asked, Set.of(Role.values()), rule).isEmpty()
                || plan.clauses().stream().anyMatch(clause -> clause.text().contains(asked.name()));
    }

    /// The duties that bind this section, or else those of the sections below it.
    List<Duty> dutiesFor(SectionPath section) {
        List<Duty> binding = plan.dutiesBinding(section);
        return binding.isEmpty()
                ? plan.duties().stream()
                        .filter(duty -> section.covers(duty.section()))
                        .toList()
                : binding;
    }

    /// The first clause at or below the section that is not a duty line.
    Optional<Clause> firstClause(SectionPath section) {
        return plan.clauses().stream()
                .filter(clause -> section.covers(clause.section()))
                .filter(clause ->
                        plan.duties().stream().noneMatch(duty -> duty.clause().equals(clause.id())))
                .findFirst();
    }

    /// How strictly an agency's level counts.
    enum LevelRule {
        /// The level that the name says must fit the plan's.
        AS_NAMED,
        /// The question names the plan, so its body is meant whatever the person calls it.
        ANY
    }
}
