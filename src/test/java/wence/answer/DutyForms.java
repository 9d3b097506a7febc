package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;

/// Sentences about who does what.
final class DutyForms {
    private final Plan plan;
    private final GoodSentences.Sink sink;

    DutyForms(Plan plan, GoodSentences.Sink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    void write() {
        plan.duties().forEach(this::duty);
    }

    private void duty(Duty duty) {
        String item =
                plan.section(duty.section()).map(section -> section.name()).orElse("");
        if (item.isEmpty() || item.length() > 30 || item.matches(".*(?:[《》：]|负责|部门|及|所有|鼓励在).*")) {
            return;
        }
        Clause clause = plan.clause(duty.clause());
        String list = list(duty);
        String role = duty.role().chinese();
        String verb = verb(duty);
        add("%s由%s%s[1]。".formatted(item, list, verb), clause);
        add("%s的%s部门是%s[1]。".formatted(item, role, list), clause);
        add("方案明确，%s的%s部门包括：%s。[1]".formatted(item, role, list), clause);
        add("在%s方面，%s是%s单位[1]。".formatted(item, list, role), clause);
        add("%s单位：%s[1]。".formatted(role, list), clause);
        plan.facts().place().ifPresent(place -> add("在%s方案中，“%s”由%s%s。[1]".formatted(place, item, list, verb), clause));
        placed(duty).ifPresent(names -> add("%s由%s%s[1]。".formatted(item, names, verb), clause));
        if (duty.role() == Role.LEAD) {
            plan.duties().stream()
                    .filter(other ->
                            other.role() != Role.LEAD && other.section().equals(duty.section()))
                    .findFirst()
                    .ifPresent(other -> merged(item, list, clause, other));
        }
    }

    private void merged(String item, String list, Clause clause, Duty other) {
        String others = list(other);
        String role = other.role().chinese();
        if (other.clause().equals(clause.id())) {
            sink.add("duties", "%s由%s牵头，%s%s[1]。".formatted(item, list, others, verb(other)), clause);
            sink.add("duties", "%s的牵头单位是%s，%s单位有%s[1]。".formatted(item, list, role, others), clause);
        } else {
            Clause second = plan.clause(other.clause());
            sink.add("duties", "%s由%s牵头[1]，%s%s[2]。".formatted(item, list, others, verb(other)), clause, second);
            sink.add("duties", "%s由%s牵头，%s%s[1][2]。".formatted(item, list, others, verb(other)), clause, second);
            sink.add("duties", "牵头单位是%s[1]，%s单位有%s[2]。".formatted(list, role, others), clause, second);
        }
    }

    /// The agencies with the place's name before the first, where that is how they are called in full.
    private Optional<String> placed(Duty duty) {
        String first = duty.agencies().getFirst();
        return plan.facts()
                .place()
                .filter(place -> List.of("省", "市", "区").contains(first.substring(0, 1))
                        && place.endsWith(first.substring(0, 1))
                        && !first.contains("区政府"))
                .map(place -> place + list(duty).substring(1));
    }

    static String list(Duty duty) {
        return String.join("、", duty.agencies()) + (duty.openEnded() ? "等" : "");
    }

    private static String verb(Duty duty) {
        return duty.role() == Role.RESPONSIBLE ? "负责" : duty.role().chinese();
    }

    private void add(String text, Clause clause) {
        sink.add("duty", text, clause);
    }
}
