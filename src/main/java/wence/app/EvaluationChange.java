package wence.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.app.EvaluationJson.Earlier;

/// What changed from an earlier run of question files to this one.
final class EvaluationChange {
    private EvaluationChange() {}

    /// Lines for people: what became right, what became wrong, whose answer is another, and
    /// whether chance could have done it.
    static List<String> lines(Map<String, Earlier> earlier, Evaluation now) {
        var mended = new ArrayList<String>();
        var broken = new ArrayList<String>();
        var other = new ArrayList<String>();
        var only = new ArrayList<String>();
        var before = new ArrayList<Double>();
        var after = new ArrayList<Double>();
        var left = new LinkedHashMap<>(earlier);
        for (Asked asked : now.asked()) {
            Earlier was = left.remove(asked.name());
            String line = "  %s %s".formatted(asked.name(), asked.question());
            if (was == null || !was.question().equals(asked.question())) {
                only.add("  + " + line.strip());
                continue;
            }
            before.add(was.isRight() ? 1.0 : 0.0);
            after.add(asked.verdict().isRight() ? 1.0 : 0.0);
            String change = line + "：" + was.verdict() + " → " + asked.verdict().label();
            if (was.isRight() != asked.verdict().isRight()) {
                (was.isRight() ? broken : mended).add(change);
            } else if (!was.verdict().equals(asked.verdict().label())
                    || !was.answer().equals(asked.answer())) {
                other.add(change);
            }
        }
        left.forEach((name, was) -> only.add("  - %s %s".formatted(name, was.question())));
        var lines = new ArrayList<String>();
        add(lines, "变对", mended);
        add(lines, "变错", broken);
        add(lines, "回答有变化，对错未变", other);
        add(lines, "只在一边有（+ 这次，- 上次）", only);
        lines.add("共同的 %d 题：上次对 %d，这次对 %d；p = %.3f（成对随机化检验）"
                .formatted(before.size(), right(before), right(after), PairedTest.p(array(after), array(before))));
        return lines;
    }

    private static void add(List<String> lines, String title, List<String> changes) {
        if (!changes.isEmpty()) {
            lines.add("%s（%d）：".formatted(title, changes.size()));
            lines.addAll(changes);
        }
    }

    private static int right(List<Double> scores) {
        return (int) scores.stream().filter(score -> score > 0).count();
    }

    private static double[] array(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
