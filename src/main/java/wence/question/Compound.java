package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A word that no plan says, made of a word of the plans and what changes its meaning: 农民工, 数字素养.
final class Compound {
    /// Words for numbers that also name a field: 数字素养 is no number.
    private static final Set<String> FIELDS = Set.of("数字", "数据");

    /// Endings that make another kind of person of a word: 农民 and 农民工.
    private static final Set<String> PERSONS = Set.of("工", "员", "者", "家", "户", "师", "生", "兵");

    private Compound() {}

    /// The whole word, where the token at this place makes one; empty where it does not.
    static Optional<String> at(List<Token> tokens, int at, PlanCatalog catalog) {
        String text = tokens.get(at).text();
        Optional<String> whole = Optional.empty();
        if (FIELDS.contains(text)) {
            whole = wordAt(tokens, at + 1).map(word -> text + word);
        } else if (PERSONS.contains(text) && isSingle(tokens.get(at)) && !isSingleAt(tokens, at + 1)) {
            whole = wordAt(tokens, at - 1).map(word -> word + text);
        }
        return whole.filter(compound -> !catalog.anySays(compound));
    }

    private static Optional<String> wordAt(List<Token> tokens, int at) {
        return at >= 0
                        && at < tokens.size()
                        && tokens.get(at) instanceof Token.Known known
                        && known.text().length() > 1
                ? Optional.of(known.text())
                : Optional.empty();
    }

    private static boolean isSingleAt(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && isSingle(tokens.get(at));
    }

    /// Whether the token is one Chinese character that is no cue.
    static boolean isSingle(Token token) {
        return token.text().length() == 1
                && (token instanceof Token.Known || token instanceof Token.Unknown)
                && Character.isIdeographic(token.text().charAt(0));
    }
}
