package wence.question;

import java.util.List;
import java.util.regex.Pattern;
import wence.plan.Clause;

/// Finds the clause that lists what a question asks for by name: 选择北京、天津、上海等11个城市.
final class EnumerationFinder {
    /// Behind so many names and their number stands the noun.
    private static final Pattern LIST = Phrasing.of("enumeration.list");

    /// Names, of which the noun is said: 确定北京、吉林等地作为试点地区.
    private static final Pattern NAMED = Phrasing.of("enumeration.named");

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
        Pattern list =
                Pattern.compile("(?:%s|%s)%s".formatted(LIST.pattern(), NAMED.pattern(), Pattern.quote(noun.word())));
        return FigureFinder.find(
                words,
                question,
                sentence -> list.matcher(CountedIn.plain(sentence)).find());
    }
}
