package wence.question;

import java.util.List;
import java.util.function.ToIntFunction;

/// How well texts fit the words of a question.
final class Ranking {
    private Ranking() {}

    /// How many characters of the terms the folded text has, under any of their forms.
    static int count(List<Term> terms, String text) {
        int count = 0;
        for (Term term : terms) {
            if (term.isIn(text)) {
                count += term.word().length();
            }
        }
        return count;
    }

    /// Those with the highest score, in their order.
    static <T> List<T> best(List<T> all, ToIntFunction<T> score) {
        int max = all.stream().mapToInt(score).max().orElse(0);
        return all.stream().filter(one -> score.applyAsInt(one) == max).toList();
    }
}
