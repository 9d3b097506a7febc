package wence.question;

import java.util.List;
import java.util.regex.Pattern;
import wence.plan.Clause;

/// Finds the clause that lists what a question asks for by name: 选择北京、天津、上海等11个城市.
final class EnumerationFinder {
    /// Behind so many names and their number stands the noun.
    private static final String LIST =
            "(?:[^、，,。；;]{1,16}[、和与及]){2,}[^、，,。；;]{1,16}?(?:等)?(?:[0-9]+|[二两三四五六七八九十]+)(?:个|家|类|项|所|种|座|大|支|条)?";

    /// Names, of which the noun is said: 确定北京、吉林等地作为试点地区.
    private static final String NAMED = "(?:[^、，,。；;]{1,16}[、和与及]){2,}[^。；;]{0,30}?(?:作为|列为|定为|成为)[^、，,。；;]{0,6}";

    private EnumerationFinder() {}

    /// The clauses, in reading order; empty when the question names no kind of things, or no
    /// clause lists them.
    static List<Clause> find(PlanWords words, Question question) {
        List<Term> strong = question.strongTerms();
        if (strong.isEmpty() || CalledItem.in(question).isPresent()) {
            return List.of();
        }
        Term noun = strong.getLast();
        boolean last = question.terms().getLast().equals(noun);
        if (!last || words.isInTitle(noun)) {
            return List.of();
        }
        Pattern list = Pattern.compile("(?:%s|%s)%s".formatted(LIST, NAMED, Pattern.quote(noun.word())));
        return FigureFinder.find(
                words,
                question,
                sentence -> list.matcher(CountedIn.plain(sentence)).find());
    }
}
