package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import wence.answer.GoodSentence.Held;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Target;

/// Writes sentences from plans by rule, in the phrasings that a model uses.
final class GoodSentences {
    private static final int OTHERS = 4;

    private final List<Plan> plans;
    private final Random random = new Random(7);
    private final List<GoodSentence> sentences = new ArrayList<>();

    private GoodSentences(List<Plan> plans) {
        this.plans = plans;
    }

    static List<GoodSentence> of(List<Plan> plans) {
        var all = new GoodSentences(plans);
        for (Plan plan : plans) {
            plan.duties().forEach(duty -> all.duty(plan, duty));
            plan.targets().forEach(target -> all.target(plan, target));
            plan.clauses().forEach(clause -> all.contents(plan, clause));
            all.pairs(plan);
        }
        return List.copyOf(all.sentences);
    }

    private void duty(Plan plan, Duty duty) {
        String item =
                plan.section(duty.section()).map(section -> section.name()).orElse("");
        if (item.isEmpty() || item.length() > 30) {
            return;
        }
        Clause clause = plan.clause(duty.clause());
        String list = String.join("、", duty.agencies());
        String others = duty.openEnded() ? "等" : "";
        String role = duty.role().chinese();
        String verb = duty.role() == Role.RESPONSIBLE ? "负责" : role;
        add("duty", "%s由%s%s%s[1]。".formatted(item, list, others, verb), plan, clause);
        add("duty", "%s的%s部门是%s%s[1]。".formatted(item, role, list, others), plan, clause);
        add("duty", "方案明确，%s的%s部门包括：%s%s。[1]".formatted(item, role, list, others), plan, clause);
        plan.facts()
                .place()
                .ifPresent(place ->
                        add("duty", "在%s方案中，“%s”由%s%s%s。[1]".formatted(place, item, list, others, verb), plan, clause));
        if (duty.role() == Role.LEAD) {
            plan.duties().stream()
                    .filter(other -> other.role() == Role.SUPPORT
                            && other.section().equals(duty.section())
                            && !other.clause().equals(duty.clause()))
                    .findFirst()
                    .ifPresent(other -> add(
                            "merged",
                            "%s由%s%s牵头[1]，%s%s配合[2]。"
                                    .formatted(
                                            item,
                                            list,
                                            others,
                                            String.join("、", other.agencies()),
                                            other.openEnded() ? "等" : ""),
                            plan,
                            clause,
                            plan.clause(other.clause())));
        }
    }

    private void target(Plan plan, Target target) {
        Clause clause = plan.clause(target.clause());
        String time = target.time()
                .filter(written -> bare(clause.text()).contains(bare(written)))
                .map(GoodSentences::bare)
                .orElse("");
        String opening = time.matches("\\d{4}年") ? "到" + time + "，" : time.isEmpty() ? "" : time + "，";
        add("target", "%s%s%s[1]。".formatted(opening, target.measure(), target.value()), plan, clause);
        add(
                "target",
                "%s的目标是%s%s[1]。".formatted(target.measure(), target.value(), time.isEmpty() ? "" : "，时间是" + time),
                plan,
                clause);
        add("target", "此外，方案还提出：%s%s为%s。[1]".formatted(opening, target.measure(), target.value()), plan, clause);
    }

    private void contents(Plan plan, Clause clause) {
        boolean isDuty = plan.duties().stream().anyMatch(duty -> duty.clause().equals(clause.id()));
        String text = bare(clause.text());
        if (isDuty
                || text.length() < 12
                || text.length() > 220
                || !text.matches(".*[。；]")
                || clause.section().isRoot()) {
            return;
        }
        String whole = text.substring(0, text.length() - 1);
        add("contents", whole + "[1]。", plan, clause);
        add("quotation", "方案写明：“%s”[1]。".formatted(whole), plan, clause);
        String[] parts = whole.split("[,，]", -1);
        if (parts.length > 2) {
            add(
                    "contents",
                    "方案提出，%s。[1]".formatted(String.join("，", List.of(parts).subList(0, 2))),
                    plan,
                    clause);
            add("contents", "具体来说，一是%s；二是%s[1]。".formatted(parts[0], parts[1]), plan, clause);
            add("quotation", "其中提到“%s”[1]。".formatted(parts[1]), plan, clause);
        }
    }

    /// Two clauses of one plan in one sentence.
    private void pairs(Plan plan) {
        List<Target> targets = plan.targets();
        for (int i = 0; i + 1 < targets.size(); i++) {
            Target a = targets.get(i);
            Target b = targets.get(i + 1);
            if (a.clause().equals(b.clause())) {
                add(
                        "pair",
                        "%s%s，%s%s[1]。".formatted(a.measure(), a.value(), b.measure(), b.value()),
                        plan,
                        plan.clause(a.clause()));
            } else {
                add(
                        "pair",
                        "%s%s[1]，%s%s[2]。".formatted(a.measure(), a.value(), b.measure(), b.value()),
                        plan,
                        plan.clause(a.clause()),
                        plan.clause(b.clause()));
            }
        }
    }

    private void add(String form, String text, Plan plan, Clause... carrying) {
        var evidence = new ArrayList<Held>();
        List.of(carrying).forEach(clause -> evidence.add(new Held(plan, clause)));
        while (evidence.size() < carrying.length + OTHERS) {
            Plan other = plans.get(random.nextInt(plans.size()));
            Clause clause = other.clauses().get(random.nextInt(other.clauses().size()));
            boolean isTwin = evidence.stream()
                    .anyMatch(held -> bare(held.clause().text()).equals(bare(clause.text())));
            if (!isTwin && !clause.section().isRoot()) {
                evidence.add(new Held(other, clause));
            }
        }
        sentences.add(new GoodSentence(form, text, evidence));
    }

    static String bare(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
