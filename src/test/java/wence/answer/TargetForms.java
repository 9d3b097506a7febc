package wence.answer;

import java.util.Arrays;
import java.util.List;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;

/// Sentences about numbers.
final class TargetForms {
    /// The measure of a target does not carry these.
    private static final String SOFTENED = "原则上|力争|争取|基本|初步|一般|探索|鼓励|支持|引导|可";

    private final Plan plan;
    private final GoodSentences.Sink sink;

    TargetForms(Plan plan, GoodSentences.Sink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    void write() {
        plan.targets().forEach(this::target);
        List<Target> targets = plan.targets();
        for (int i = 0; i + 1 < targets.size(); i++) {
            if (isSoftened(targets.get(i)) || isSoftened(targets.get(i + 1))) {
                continue;
            }
            pair(targets.get(i), targets.get(i + 1));
        }
    }

    private void target(Target target) {
        Clause clause = plan.clause(target.clause());
        String text = GoodSentences.bare(clause.text());
        if (isSoftened(target)) {
            return;
        }
        String time = target.time()
                .map(GoodSentences::bare)
                .filter(text::contains)
                .filter(written -> !written.matches(".*(?:开始|起)"))
                .orElse("");
        String opening = time.matches("\\d{4}年") ? "到" + time + "，" : time.isEmpty() ? "" : time + "，";
        String measure = target.measure();
        String value = target.value();
        add("%s%s%s[1]。".formatted(opening, measure, value), clause);
        add("%s的目标是%s%s[1]。".formatted(measure, value, time.isEmpty() ? "" : "，时间是" + time), clause);
        add("此外，方案还提出：%s%s为%s。[1]".formatted(opening, measure, value), clause);
        if (text.contains("达到" + value) && time.matches("\\d{4}年")) {
            add("%s到%s达到%s[1]。".formatted(measure, time, value), clause);
            add("到%s，%s要达到%s[1]。".formatted(time, measure, value), clause);
        }
        Arrays.stream(text.split("[，,；;。]", -1))
                .filter(stretch -> stretch.contains(value) && stretch.length() < 60)
                .findFirst()
                .ifPresent(stretch -> {
                    String inTime = stretch.contains(time) ? "" : opening;
                    add("%s%s[1]。".formatted(inTime, stretch), clause);
                    add("方案要求，%s%s[1]。".formatted(inTime, stretch), clause);
                    add("具体目标是：%s%s[1]。".formatted(inTime, stretch), clause);
                });
    }

    private boolean isSoftened(Target target) {
        return plan.clause(target.clause()).text().matches("(?s).*(?:" + SOFTENED + ").*");
    }

    private void pair(Target a, Target b) {
        Clause one = plan.clause(a.clause());
        if (a.clause().equals(b.clause())) {
            sink.add("targets", "%s%s，%s%s[1]。".formatted(a.measure(), a.value(), b.measure(), b.value()), one);
        } else {
            sink.add(
                    "targets",
                    "%s%s[1]，%s%s[2]。".formatted(a.measure(), a.value(), b.measure(), b.value()),
                    one,
                    plan.clause(b.clause()));
        }
    }

    private void add(String text, Clause clause) {
        sink.add("target", text, clause);
    }
}
