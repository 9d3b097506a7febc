package wence.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of a question that say what it is about.
///
/// @param terms those that the plans or the synonyms know, in order
/// @param unknown those that nothing knows, as typed
record Subject(List<Term> terms, List<String> unknown) {
    static Subject of(List<Token> tokens, Lexicon lexicon, PlanCatalog catalog) {
        var terms = new ArrayList<Term>();
        Set<String> unknown = new LinkedHashSet<>();
        var single = new StringBuilder();
        for (int i = 0; i <= tokens.size(); i++) {
            Token token = i < tokens.size() ? tokens.get(i) : new Token.Gap(0, "");
            if (isSingle(token)) {
                single.append(token.text());
                continue;
            }
            flush(single, lexicon, catalog, terms, unknown);
            switch (token) {
                case Token.Known known -> terms.add(Term.strong(known.text(), lexicon.synonyms(known.text())));
                case Token.CueWord cue -> {
                    if (tellsOfItem(cue.cue()) && catalog.anySays(cue.text())) {
                        terms.add(Term.weak(cue.text()));
                    }
                }
                case Token.Unknown word -> latin(word.text(), catalog, terms, unknown);
                case Token.Year year -> {}
                case Token.Gap gap -> {}
            }
        }
        return new Subject(List.copyOf(terms), List.copyOf(unknown));
    }

    private static boolean isSingle(Token token) {
        return token.text().length() == 1
                && (token instanceof Token.Known || token instanceof Token.Unknown)
                && Character.isIdeographic(token.text().charAt(0));
    }

    private static boolean tellsOfItem(Cue cue) {
        return cue == Cue.GENERIC || cue == Cue.AMOUNT || cue == Cue.TARGET;
    }

    /// Characters that the cut left single make one word: one that a plan has, or one that none has.
    private static void flush(
            StringBuilder single, Lexicon lexicon, PlanCatalog catalog, List<Term> terms, Set<String> unknown) {
        if (single.isEmpty()) {
            return;
        }
        String word = single.toString();
        single.setLength(0);
        if (catalog.anySays(word)) {
            terms.add(word.length() == 1 ? Term.weak(word) : Term.strong(word, lexicon.synonyms(word)));
        } else {
            unknown.add(word);
        }
    }

    private static void latin(String word, PlanCatalog catalog, List<Term> terms, Set<String> unknown) {
        boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '%' || c == '‰');
        if (catalog.anySays(word)) {
            terms.add(number ? Term.weak(word) : Term.strong(word, List.of()));
        } else if (!number) {
            unknown.add(word);
        }
    }
}
