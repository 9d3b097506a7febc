package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import wence.answer.GoodSentence.Held;
import wence.plan.Clause;
import wence.plan.Plan;

/// Writes sentences from plans by rule, in the phrasings that a model uses.
final class GoodSentences {
    private static final int OTHERS = 4;

    private final List<Plan> plans;
    private final Random random = new Random(7);
    private final List<GoodSentence> sentences = new ArrayList<>();

    private GoodSentences(List<Plan> plans) {
        this.plans = plans;
    }

    /// Takes sentences of one plan.
    interface Sink {
        /// Takes one.
        ///
        /// @param form what the sentence is counted under
        /// @param carrying the clauses that carry it, `[1]` first
        void add(String form, String text, Clause... carrying);
    }

    static List<GoodSentence> of(List<Plan> plans) {
        var all = new GoodSentences(plans);
        for (Plan plan : plans) {
            Sink sink = (form, text, carrying) -> all.add(form, text, plan, carrying);
            new DutyForms(plan, sink).write();
            new TargetForms(plan, sink).write();
            new ClauseForms(plan, sink).write();
            new EnglishForms(plan, sink).write();
        }
        return List.copyOf(all.sentences);
    }

    private void add(String form, String text, Plan plan, Clause... carrying) {
        var evidence = new ArrayList<Held>();
        List.of(carrying).forEach(clause -> evidence.add(new Held(plan, clause)));
        while (evidence.size() < carrying.length + OTHERS) {
            Plan other = plans.get(random.nextInt(plans.size()));
            Clause clause = other.clauses().get(random.nextInt(other.clauses().size()));
            boolean isTwin = evidence.stream().anyMatch(held -> {
                String one = bare(held.clause().text());
                String two = bare(clause.text());
                return one.contains(two) || two.contains(one);
            });
            if (!isTwin && (!clause.section().isRoot() || other.clauses().size() < 20)) {
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
