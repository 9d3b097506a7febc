package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Duty;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.Target;

/// What a text states, counted, and the first few of each.
///
/// @param duties how many statements of duties
/// @param leads how many sections name a lead
/// @param targets how many values are promised
/// @param milestones how many stages, deadlines and terms
/// @param firstDuties the first duties, a line each: `二/（一） 牵头：教育局、科协`
/// @param firstTargets the first targets: `公民具备科学素质的比例 15%（2025年）`
/// @param firstMilestones the first milestones: `启动实施 2021年`
/// @param numbersInBrokenTables clauses with numbers that were not read, because their table fell
///     to pieces
/// @param disagreements where two places of the text give one measure two values for one time, as
///     sentences
public record Statements(
        int duties,
        int leads,
        int targets,
        int milestones,
        List<String> firstDuties,
        List<String> firstTargets,
        List<String> firstMilestones,
        int numbersInBrokenTables,
        List<String> disagreements) {
    private static final int SHOWN = 5;

    public Statements {
        firstDuties = List.copyOf(firstDuties);
        firstTargets = List.copyOf(firstTargets);
        firstMilestones = List.copyOf(firstMilestones);
        disagreements = List.copyOf(disagreements);
    }

    static Statements of(Plan plan) {
        return new Statements(
                plan.duties().size(),
                (int) plan.duties().stream()
                        .filter(d -> d.role() == Role.LEAD)
                        .map(Duty::section)
                        .distinct()
                        .count(),
                plan.targets().size(),
                plan.milestones().size(),
                plan.duties().stream().limit(SHOWN).map(d -> duty(plan, d)).toList(),
                plan.targets().stream().limit(SHOWN).map(Statements::target).toList(),
                plan.milestones().stream()
                        .limit(SHOWN)
                        .map(Statements::milestone)
                        .toList(),
                numbersInBrokenTables(plan),
                disagreements(plan));
    }

    private static String duty(Plan plan, Duty duty) {
        String where = plan.section(duty.section())
                .map(Section::heading)
                .filter(heading -> !heading.isEmpty())
                .orElse(duty.section().toString());
        return (where + " " + duty.role().chinese() + "：" + String.join("、", duty.agencies())).strip();
    }

    private static String target(Target target) {
        return target.measure() + " " + target.value()
                + target.time().map(time -> "（" + time + "）").orElse("");
    }

    private static String milestone(Milestone milestone) {
        return (milestone.name() + " " + milestone.time()).strip();
    }

    private static int numbersInBrokenTables(Plan plan) {
        List<Boolean> broken = BrokenTables.in(plan.clauses());
        int count = 0;
        for (int i = 0; i < broken.size(); i++) {
            TargetText text = TargetText.of(plan.clauses().get(i).text());
            boolean hasNumber = broken.get(i)
                    && !TargetAmounts.in(text, 0, text.plain().length()).isEmpty();
            count += hasNumber ? 1 : 0;
        }
        return count;
    }

    /// Pairs of targets, one in a table and one in a sentence, that agree in measure and time.
    private static List<String> disagreements(Plan plan) {
        var found = new ArrayList<String>();
        for (Target cell : plan.targets()) {
            if (plan.clause(cell.clause()).text().indexOf('\t') >= 0) {
                plan.targets().stream()
                        .filter(said -> plan.clause(said.clause()).text().indexOf('\t') < 0)
                        .filter(said -> differs(said, cell))
                        .findFirst()
                        .ifPresent(said -> found.add("“%s”（%s）正文写 %s，表格写 %s，两处都保留。"
                                .formatted(cell.measure(), time(cell), said.value(), cell.value())));
            }
        }
        return found;
    }

    private static String time(Target target) {
        return target.time().orElse("未写时间");
    }

    private static boolean differs(Target said, Target cell) {
        boolean sameMeasure =
                said.measure().endsWith(cell.measure()) || cell.measure().endsWith(said.measure());
        Optional<String> one = said.time();
        Optional<String> other = cell.time();
        boolean sameTime = one.isEmpty()
                || other.isEmpty()
                || one.get().contains(other.get())
                || other.get().contains(one.get());
        return sameMeasure && sameTime && !number(said).equals(number(cell));
    }

    private static String number(Target target) {
        return Characters.bare(target.value()).replaceAll("[^0-9.%]", "");
    }
}
