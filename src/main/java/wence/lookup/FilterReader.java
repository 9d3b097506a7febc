package wence.lookup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;
import wence.plan.Section;
import wence.question.Folded;

/// Understands filters, or says which of them it cannot and what is near.
final class FilterReader {
    private final List<Plan> plans;
    private final AgencyNaming agencies;
    private final Function<String, Set<String>> plansNamed;
    private final Function<String, Optional<Role>> roles;

    FilterReader(
            List<Plan> plans,
            AgencyRegister register,
            Function<String, Set<String>> plansNamed,
            Function<String, Optional<Role>> roles) {
        this.plans = List.copyOf(plans);
        this.agencies = new AgencyNaming(register);
        this.plansNamed = plansNamed;
        this.roles = roles;
    }

    /// What came of it.
    sealed interface Reading {}

    record Read(Filters filters) implements Reading {}

    record Unknown(Looked.Refused said) implements Reading {}

    Reading read(Request request) {
        var named = new LinkedHashSet<Plan>();
        for (String typed : request.plans()) {
            List<Plan> called = plansCalled(typed);
            if (called.isEmpty()) {
                return unknownPlan(typed);
            }
            named.addAll(called);
        }
        List<Plan> chosen = plans.stream().filter(named::contains).toList();
        List<Plan> scope = chosen.isEmpty() ? plans : chosen;
        Optional<Role> role = request.role().flatMap(roles);
        if (request.role().isPresent() && role.isEmpty()) {
            return unknown(
                    "没有“%s”这种角色；角色有：牵头（lead）、配合（support）、责任（responsible）、指导（guide）。"
                            .formatted(request.role().get()),
                    "There is no role “%s”; the roles are lead, support, responsible and guide."
                            .formatted(request.role().get()));
        }
        Optional<Filters.NamedAgency> agency = request.agency().flatMap(typed -> agencyCalled(typed, scope));
        if (request.agency().isPresent() && agency.isEmpty()) {
            return unknownAgency(request.agency().get(), scope);
        }
        Optional<Filters.NamedSections> sections = request.section().flatMap(typed -> sectionsCalled(typed, scope));
        if (request.section().isPresent() && sections.isEmpty()) {
            return unknownSection(request.section().get(), scope);
        }
        return new Read(new Filters(chosen, agency, role, sections));
    }

    /// The plan with this id, or else those that the words name in a question, or else those whose places, ids or
    /// titles have the words.
    List<Plan> plansCalled(String typed) {
        String bare = typed.strip();
        List<Plan> exact = plans.stream().filter(plan -> plan.id().equals(bare)).toList();
        if (!exact.isEmpty() || bare.isEmpty()) {
            return exact;
        }
        Set<String> named = plansNamed.apply(bare);
        if (!named.isEmpty()) {
            return plans.stream().filter(plan -> named.contains(plan.id())).toList();
        }
        List<Plan> placed =
                plans.stream().filter(plan -> isPlacedAt(plan.facts(), bare)).toList();
        String folded = Folded.of(bare).letters();
        return !placed.isEmpty() || folded.isEmpty()
                ? placed
                : plans.stream()
                        .filter(plan ->
                                Folded.of(plan.facts().title()).letters().contains(folded))
                        .toList();
    }

    /// Whether the words are part of the plan's place; only without a place its title decides,
    /// since a title may name the places above it as well.
    private static boolean isPlacedAt(PlanFacts facts, String typed) {
        return facts.place().orElse(facts.title()).contains(typed)
                || facts.id().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    Optional<Filters.NamedAgency> agencyCalled(String typed, List<Plan> scope) {
        Map<String, Set<String>> names = agencies.names(typed.strip(), scope);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Filters.NamedAgency(typed.strip(), names));
    }

    private static Optional<Filters.NamedSections> sectionsCalled(String typed, List<Plan> scope) {
        Map<String, List<Section>> sections = SectionNaming.named(typed, scope);
        return sections.isEmpty() ? Optional.empty() : Optional.of(new Filters.NamedSections(typed.strip(), sections));
    }

    private Reading unknownPlan(String typed) {
        var names = new ArrayList<String>();
        plans.forEach(plan -> names.add(plan.facts().place().orElse(plan.facts().title())));
        plans.forEach(plan -> names.add(plan.id()));
        List<String> near = Nearest.of(typed, names);
        List<String> shown =
                near.isEmpty() ? plans.stream().map(Plan::id).limit(5).toList() : near;
        return unknown(
                "没有叫“%s”的方案。%s".formatted(Shown.brief(typed), Shown.instead("相近的有", "现有", near, shown)),
                "No plan is called “%s”. %s".formatted(Shown.brief(typed), Shown.english("Near", "Held", near, shown)));
    }

    private Reading unknownAgency(String typed, List<Plan> scope) {
        List<String> names = AgencyNaming.all(scope);
        List<String> near = Nearest.of(typed, names);
        boolean isKnown = agencies.meant(typed.strip()).isPresent();
        return unknown(
                (isKnown ? "所查方案的责任分工里没有“%s”。%s" : "不认识部门“%s”，所查方案的责任分工里也没有它。%s")
                        .formatted(Shown.brief(typed), Shown.instead("相近的有", "", near, near)),
                (isKnown
                                ? "No duty of these plans names “%s”. %s"
                                : "The agency “%s” is not known, and no duty names it. %s")
                        .formatted(Shown.brief(typed), Shown.english("Near", "", near, near)));
    }

    private static Reading unknownSection(String typed, List<Plan> scope) {
        List<String> headings = scope.stream()
                .flatMap(plan -> plan.sections().stream())
                .filter(section -> !section.isLost())
                .map(Section::heading)
                .toList();
        List<String> near = Nearest.of(typed, headings);
        return unknown(
                "所查方案里没有编号或标题是“%s”的章节。%s请写章节编号（如 二/（四））或标题里的词语。"
                        .formatted(Shown.brief(typed), Shown.instead("相近的有", "", near, near)),
                "No section of these plans has the number or heading “%s”. %sGive its path (二/（四）) or words of its heading."
                        .formatted(Shown.brief(typed), Shown.english("Near", "", near, near)));
    }

    private static Reading unknown(String chinese, String english) {
        return new Unknown(new Looked.Refused(chinese.strip(), english.strip()));
    }
}
