package wence.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.SubjectWords;

/// How alike questions are: what share of their pairs of characters they have in common, where a
/// pair weighs less the more clauses of the plans have it. So 残疾人科学素质 and
/// 退役军人科学素质, of plans on 科学素质, are not alike.
///
/// Pairs are taken from the words that say what a question is about, see [SubjectWords].
final class Likeness {
    private final Map<String, Integer> clausesWith;
    private final int clauses;

    private Likeness(Map<String, Integer> clausesWith, int clauses) {
        this.clausesWith = clausesWith;
        this.clauses = clauses;
    }

    /// The likeness of questions that have only these pairs.
    static Likeness among(Collection<Set<String>> questions, List<Plan> plans) {
        Map<String, Integer> counts = new HashMap<>();
        questions.forEach(pairs -> pairs.forEach(pair -> counts.put(pair, 0)));
        int clauses = 0;
        for (Plan plan : plans) {
            for (Clause clause : plan.clauses()) {
                count(clause.text(), counts);
                clauses++;
            }
            for (Section section : plan.sections()) {
                count(section.name(), counts);
                clauses++;
            }
        }
        return new Likeness(counts, clauses);
    }

    private static void count(String text, Map<String, Integer> counts) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            String pair = text.substring(i, i + 2);
            if (counts.containsKey(pair)) {
                found.add(pair);
            }
        }
        found.forEach(pair -> counts.merge(pair, 1, Integer::sum));
    }

    /// The pairs of a question; a word of one character, or of another script, stands for itself.
    /// In a stated order.
    static Set<String> pairs(String question, SubjectWords words) {
        Set<String> pairs = new TreeSet<>();
        List<String> about = words.of(question);
        for (String word : about.isEmpty() ? List.of(question.strip()) : about) {
            if (word.length() < 3 || !Character.isIdeographic(word.codePointAt(0))) {
                pairs.add(word);
            } else {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    pairs.add(word.substring(i, i + 2));
                }
            }
        }
        return pairs;
    }

    /// 0 for nothing in common, 1 for all.
    double of(Set<String> one, Set<String> other) {
        var common = new ArrayList<>(one);
        common.retainAll(other);
        double all = weight(one) + weight(other);
        return all == 0 ? 0 : 2 * weight(common) / all;
    }

    private double weight(Collection<String> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> Math.log((clauses + 2.0) / (clausesWith.getOrDefault(pair, 0) + 1.0)))
                .sum();
    }
}
