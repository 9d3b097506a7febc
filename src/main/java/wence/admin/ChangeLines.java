package wence.admin;

import java.util.ArrayList;
import java.util.List;
import wence.library.PlanDifference;
import wence.library.PlanDifference.DutyChange;
import wence.library.PlanDifference.TargetChange;
import wence.plan.Target;

/// What changed between two texts of a plan, as lines for a person.
public final class ChangeLines {
    private static final String NONE = "章节、责任分工、指标都没有变化。";

    private ChangeLines() {}

    /// A line for each change; one line that says so when there is none.
    public static List<String> of(PlanDifference changes) {
        if (changes.isEmpty()) {
            return List.of(NONE);
        }
        var lines = new ArrayList<String>();
        changes.added().forEach(section -> lines.add("新增章节：" + section.heading()));
        changes.dropped().forEach(section -> lines.add("删去章节：" + section.heading()));
        for (DutyChange duty : changes.duties()) {
            lines.add("责任变化：%s（%s）：%s → %s"
                    .formatted(duty.item(), duty.role().chinese(), names(duty.before()), names(duty.after())));
        }
        for (TargetChange target : changes.movedTargets()) {
            lines.add("指标变化：%s：%s → %s"
                    .formatted(target.after().measure(), value(target.before()), value(target.after())));
        }
        changes.newTargets().forEach(target -> lines.add("新增指标：%s %s".formatted(target.measure(), value(target))));
        changes.droppedTargets().forEach(target -> lines.add("删去指标：%s %s".formatted(target.measure(), value(target))));
        return List.copyOf(lines);
    }

    /// How many changes there are of each kind, in one line.
    public static String counted(PlanDifference changes) {
        return changes.isEmpty()
                ? NONE
                : "新增章节 %d，删去章节 %d，责任变化 %d，指标变化 %d、新增 %d、删去 %d。"
                        .formatted(
                                changes.added().size(),
                                changes.dropped().size(),
                                changes.duties().size(),
                                changes.movedTargets().size(),
                                changes.newTargets().size(),
                                changes.droppedTargets().size());
    }

    private static String names(List<String> agencies) {
        return agencies.isEmpty() ? "（无）" : String.join("、", agencies);
    }

    private static String value(Target target) {
        return target.value() + target.time().map(time -> "（" + time + "）").orElse("");
    }
}
