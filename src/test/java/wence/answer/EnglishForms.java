package wence.answer;

import java.util.Arrays;
import java.util.Locale;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Target;

/// English sentences around Chinese quotations and names.
final class EnglishForms {
    private static final int EVERY = 5;

    private final Plan plan;
    private final GoodSentences.Sink sink;

    EnglishForms(Plan plan, GoodSentences.Sink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    void write() {
        plan.duties().forEach(this::duty);
        plan.targets().forEach(this::target);
        for (int i = 0; i < plan.clauses().size(); i += EVERY) {
            clause(plan.clauses().get(i), i / EVERY);
        }
    }

    private void duty(Duty duty) {
        if (duty.openEnded()) {
            return;
        }
        Clause clause = plan.clause(duty.clause());
        String names = DutyForms.list(duty);
        String did = switch (duty.role()) {
            case LEAD -> "Led";
            case SUPPORT -> "Supported";
            case GUIDE -> "Guided";
            case RESPONSIBLE -> "";
        };
        if (did.isEmpty()) {
            add("English duty", "The responsible bodies are %s [1].".formatted(names), clause);
        } else {
            add("English duty", "%s by %s [1].".formatted(did, names), clause);
            add("English duty", "It is %s by %s [1].".formatted(did.toLowerCase(Locale.ROOT), names), clause);
        }
        if (duty.role() == Role.LEAD) {
            plan.duties().stream()
                    .filter(other -> other.role() == Role.SUPPORT
                            && !other.openEnded()
                            && other.section().equals(duty.section())
                            && !other.clause().equals(duty.clause()))
                    .findFirst()
                    .ifPresent(other -> sink.add(
                            "English duty",
                            "Led by %s [1], supported by %s [2].".formatted(names, DutyForms.list(other)),
                            clause,
                            plan.clause(other.clause())));
        }
    }

    private void target(Target target) {
        Clause clause = plan.clause(target.clause());
        String text = GoodSentences.bare(clause.text());
        Arrays.stream(text.split("[，,；;。]", -1))
                .filter(stretch -> stretch.contains(target.value()) && stretch.length() < 60)
                .findFirst()
                .filter(stretch -> stretch.indexOf('“') < 0 && stretch.indexOf('”') < 0)
                .ifPresent(stretch -> {
                    add("English target", "The target is “%s” [1].".formatted(stretch), clause);
                    add("English target", "The plan sets this target: “%s” [1].".formatted(stretch), clause);
                });
    }

    private void clause(Clause clause, int turn) {
        String text = GoodSentences.bare(clause.text());
        if (text.length() < 12
                || text.length() > 150
                || text.matches(".*[“”\t].*")
                || clause.section().isRoot()) {
            return;
        }
        String whole = text.replaceAll("[。；]$", "");
        String said = switch (turn % 3) {
            case 0 -> "The plan states: “%s” [1].";
            case 1 -> "According to the plan, “%s” [1].";
            default -> "The plan requires: “%s” [1].";
        };
        add("English quoting", said.formatted(whole), clause);
        plan.section(clause.section())
                .map(section -> section.name())
                .filter(name -> turn % 2 == 0 && name.length() > 3 && name.length() < 25 && !name.matches(".*[“”].*"))
                .ifPresent(name -> add(
                        "English quoting",
                        "Under the heading “%s”, the plan says “%s” [1].".formatted(name, whole),
                        clause));
    }

    private void add(String form, String text, Clause clause) {
        sink.add(form, text, clause);
    }
}
