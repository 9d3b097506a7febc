package wence.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.plan.Agency;
import wence.plan.AgencyMention;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.question.Folded;

/// What the duties of plans call a body that a person names in their own way.
public final class AgencyNaming {
    private static final int SHORTEST_PIECE = 2;

    private final AgencyRegister register;

    public AgencyNaming(AgencyRegister register) {
        this.register = register;
    }

    /// For each plan's id the names that its duties have for the body; plans without one are left out.
    ///
    /// A level that the typed name says (教育厅) must be the plan's, unless the plan is the only one asked about.
    /// A body that the register does not know is looked for by its name, and by a piece of it when no
    /// plan has it whole.
    ///
    /// @param typed any name: short, full, former
    public Map<String, Set<String>> names(String typed, Collection<Plan> plans) {
        Optional<Agency> meant = meant(typed);
        Map<String, Set<String>> known = meant.isPresent()
                ? collect(plans, (plan, name) -> means(plan, name, meant.get(), plans.size() == 1))
                : Map.of();
        if (!known.isEmpty()) {
            return known;
        }
        String folded = Folded.of(typed).letters();
        Map<String, Set<String>> whole =
                collect(plans, (plan, name) -> Folded.of(name).letters().equals(folded));
        return !whole.isEmpty() || folded.length() < SHORTEST_PIECE || meant.isPresent()
                ? whole
                : collect(plans, (plan, name) -> Folded.of(name).letters().contains(folded));
    }

    /// The body that the register knows by this name, written or spoken.
    Optional<Agency> meant(String typed) {
        return register.find(typed)
                .or(() -> register.findIn(typed).stream()
                        .filter(mention -> mention.end() - mention.start() == typed.length())
                        .map(AgencyMention::agency)
                        .findFirst());
    }

    /// Every name in the duties of these plans, each once, in their order.
    static List<String> all(Collection<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.duties().stream())
                .flatMap(duty -> duty.agencies().stream())
                .distinct()
                .toList();
    }

    private boolean means(Plan plan, String name, Agency asked, boolean isOnlyPlan) {
        if (name.equals(asked.name())) {
            return true;
        }
        Optional<Agency> held = register.find(name)
                .map(agency -> plan.facts().level().map(agency::at).orElse(agency));
        return held.filter(agency -> isOnlyPlan ? agency.sharesBodyWith(asked) : asked.canBe(agency))
                .isPresent();
    }

    private static Map<String, Set<String>> collect(Collection<Plan> plans, NameTest test) {
        var namesByPlan = new LinkedHashMap<String, Set<String>>();
        for (Plan plan : plans) {
            for (String name : all(List.of(plan))) {
                if (test.accepts(plan, name)) {
                    namesByPlan
                            .computeIfAbsent(plan.id(), id -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
        return namesByPlan;
    }

    private interface NameTest {
        boolean accepts(Plan plan, String name);
    }
}
