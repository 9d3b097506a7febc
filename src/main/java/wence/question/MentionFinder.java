package wence.question;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Section;

/// Finds all places of a plan that have the words of a question.
final class MentionFinder {
    private MentionFinder() {}

    /// The places that have the very words of the question; where there is none and the question has one word, the
    /// places that write it otherwise.
    static Mentions find(PlanWords words, Question question) {
        List<String> phrases = phrases(question);
        Mentions whole = of(words, phrases, phrases);
        List<Term> strong = question.strongTerms();
        if (!isEmpty(whole) || strong.isEmpty() || !question.unknown().isEmpty()) {
            return whole;
        }
        List<String> apart = strong.stream().map(Term::word).toList();
        Mentions byWords = of(words, apart, apart);
        if (!isEmpty(byWords) || strong.size() > 1) {
            return new Mentions(
                    byWords.words(), isEmpty(byWords) ? phrases : apart, byWords.clauses(), byWords.headings());
        }
        for (String form : strong.getFirst().forms()) {
            Mentions reworded = of(words, List.of(form), phrases);
            if (!isEmpty(reworded)) {
                return reworded;
            }
        }
        return whole;
    }

    private static boolean isEmpty(Mentions mentions) {
        return mentions.clauses().isEmpty() && mentions.headings().isEmpty();
    }

    /// The words of the subject, those that stand side by side as one.
    private static List<String> phrases(Question question) {
        var phrases = new ArrayList<String>();
        var asked = new ArrayList<String>();
        question.terms().forEach(term -> asked.add(term.word()));
        asked.addAll(question.unknown());
        String rest = question.words();
        var inOrder = asked.stream()
                .sorted((one, other) -> Integer.compare(rest.indexOf(one), rest.indexOf(other)))
                .toList();
        int end = -1;
        for (String word : inOrder) {
            int at = rest.indexOf(word, Math.max(end, 0));
            if (at >= 0 && at == end) {
                phrases.add(phrases.removeLast() + word);
            } else {
                phrases.add(word);
            }
            end = at < 0 ? end : at + word.length();
        }
        return phrases;
    }

    /// The text of a clause without the agencies of its duties: 信息化 in 工业和信息化厅 is not what the clause is about.
    private static String withoutAgencies(PlanWords words, Clause clause, String folded) {
        String text = folded;
        for (Duty duty : words.plan().duties()) {
            if (duty.clause().equals(clause.id())) {
                for (String agency : duty.agencies()) {
                    text = text.replace(Fold.of(agency), "");
                }
            }
        }
        return text;
    }

    private static Mentions of(PlanWords words, List<String> wanted, List<String> asked) {
        var clauses = new ArrayList<Clause>();
        List<Clause> all = words.plan().clauses();
        for (int i = 0; i < all.size(); i++) {
            String text = withoutAgencies(words, all.get(i), words.clause(i));
            if (!wanted.isEmpty() && wanted.stream().allMatch(text::contains)) {
                clauses.add(all.get(i));
            }
        }
        List<Section> headings = words.plan().sections().stream()
                .filter(section -> !wanted.isEmpty()
                        && wanted.stream().allMatch(words.name(section.path())::contains)
                        && clauses.stream().noneMatch(clause -> clause.section().equals(section.path())))
                .toList();
        return clauses.isEmpty() && headings.isEmpty()
                ? new Mentions(List.of(), asked, List.of(), List.of())
                : new Mentions(wanted, asked, clauses, headings);
    }
}
