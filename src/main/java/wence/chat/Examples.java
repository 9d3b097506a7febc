package wence.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.Target;

/// Questions that can be answered from the plans held, built from their own headings, agencies and targets.
final class Examples {
    private Examples() {}

    /// Up to three questions: who leads a section, what an agency does, what a target is. The same for the same plans.
    static List<String> of(List<Plan> plans) {
        var examples = new ArrayList<String>();
        ledSection(plans).ifPresent(name -> examples.add(name + "由谁牵头？"));
        busiestAgency(plans).ifPresent(agency -> examples.add(agency + "牵头和配合哪些工作？"));
        datedTarget(plans)
                .ifPresent(target -> examples.add("到" + target.time().orElseThrow() + target.measure() + "要达到多少？"));
        return examples;
    }

    /// The name of a section with a lead that most plans have; of several the one that comes first.
    private static Optional<String> ledSection(List<Plan> plans) {
        Map<String, Integer> plansWith = new LinkedHashMap<>();
        for (Plan plan : plans) {
            plan.duties().stream()
                    .filter(duty -> duty.role() == Role.LEAD)
                    .flatMap(duty -> plan.section(duty.section()).stream())
                    .map(Section::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> plansWith.merge(name, 1, Integer::sum));
        }
        return firstOfMost(plansWith);
    }

    /// The agency with most duties in the plan that names one; of several the one that comes first.
    private static Optional<String> busiestAgency(List<Plan> plans) {
        Map<String, Integer> duties = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Duty duty : plan.duties()) {
                duty.agencies().forEach(agency -> duties.merge(agency, 1, Integer::sum));
            }
        }
        return firstOfMost(duties);
    }

    private static Optional<Target> datedTarget(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.targets().stream())
                .filter(target ->
                        target.time().filter(time -> time.matches("[0-9]{4}年")).isPresent())
                .findFirst();
    }

    private static Optional<String> firstOfMost(Map<String, Integer> counts) {
        String first = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                first = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(first);
    }
}
