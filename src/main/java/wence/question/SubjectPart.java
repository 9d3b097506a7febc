package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A word of a question as its subject is made of them: words of the cut, single characters put
/// together as the plans have them.
///
/// @param start where it begins in the folded question
/// @param text as it stands there
/// @param terms what the plans have under it; none unless it is a term
record SubjectPart(Kind kind, int start, String text, List<Term> terms) {
    /// So many digits are a name, such as that of a hot line (12316).
    private static final int NAME_OF_DIGITS = 5;

    /// What follows a verb and makes no other word of it.
    private static final String VERB_ENDINGS =
            Table.rows("endings.tsv").getFirst().getFirst();

    private static final Set<String> LINKS = Set.of("的", "之", "和", "与", "及", "、");

    /// What a part is to the subject.
    enum Kind {
        TERM,
        UNKNOWN,
        LINK,
        OTHER,
        BREAK
    }

    /// The parts of the question in order.
    static List<SubjectPart> of(List<Token> tokens, Lexicon lexicon, PlanCatalog catalog) {
        var parts = new ArrayList<SubjectPart>();
        var single = new StringBuilder();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> compound = Compound.at(tokens, i, catalog);
            if (compound.isPresent()) {
                flush(single, from, lexicon, catalog, parts);
                parts.add(new SubjectPart(
                        Kind.UNKNOWN, compoundStart(tokens, i, compound.get()), compound.get(), List.of()));
            } else if (Compound.isSingle(token)) {
                if (single.isEmpty()) {
                    from = token.start();
                }
                single.append(token.text());
            } else {
                flush(single, from, lexicon, catalog, parts);
                parts.add(part(token, lexicon, catalog));
            }
        }
        flush(single, from, lexicon, catalog, parts);
        return withWholeUnknownWords(parts);
    }

    /// A character that nothing knows makes a word with the one behind it, though that alone is a
    /// word of questions: 氢能 does not ask whether anything can be done.
    private static List<SubjectPart> withWholeUnknownWords(List<SubjectPart> parts) {
        var whole = new ArrayList<SubjectPart>();
        for (SubjectPart part : parts) {
            if (!whole.isEmpty() && makesWord(whole.getLast(), part)) {
                SubjectPart before = whole.removeLast();
                whole.add(new SubjectPart(Kind.UNKNOWN, before.start(), before.text() + part.text(), List.of()));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private static boolean makesWord(SubjectPart before, SubjectPart part) {
        return before.kind() == Kind.UNKNOWN
                && isCharacter(before.text())
                && part.kind() == Kind.OTHER
                && isCharacter(part.text())
                && VERB_ENDINGS.indexOf(part.text().charAt(0)) < 0
                && before.start() + 1 == part.start();
    }

    private static boolean isCharacter(String text) {
        return text.length() == 1 && Character.isIdeographic(text.charAt(0));
    }

    private static int compoundStart(List<Token> tokens, int at, String compound) {
        return compound.startsWith(tokens.get(at).text())
                ? tokens.get(at).start()
                : tokens.get(at).end() - compound.length();
    }

    private static SubjectPart part(Token token, Lexicon lexicon, PlanCatalog catalog) {
        return switch (token) {
            case Token.Known known when isNumber(known.text()) -> latin(known, catalog);
            case Token.Known known -> term(known.start(), strong(known.text(), lexicon, catalog));
            case Token.CueWord cue
            when cue.cue() == Cue.OUTSIDE && !catalog.anySays(cue.text()) ->
                new SubjectPart(Kind.UNKNOWN, cue.start(), cue.text(), List.of());
            case Token.CueWord cue -> {
                if (tellsOfItem(cue.cue()) && catalog.anySays(cue.text())) {
                    yield term(cue.start(), Term.weak(cue.text()));
                }
                yield new SubjectPart(
                        LINKS.contains(cue.text()) ? Kind.LINK : Kind.OTHER, cue.start(), cue.text(), List.of());
            }
            case Token.Unknown word -> latin(word, catalog);
            case Token.Year year -> new SubjectPart(Kind.OTHER, year.start(), year.text(), List.of());
            case Token.Gap gap ->
                new SubjectPart(
                        gap.text().charAt(0) == Fold.BREAK ? Kind.BREAK : Kind.OTHER,
                        gap.start(),
                        gap.text(),
                        List.of());
        };
    }

    private static SubjectPart term(int start, Term term) {
        return new SubjectPart(Kind.TERM, start, term.word(), List.of(term));
    }

    /// A term under its synonyms and what it may be short for.
    private static Term strong(String word, Lexicon lexicon, PlanCatalog catalog) {
        var forms = new ArrayList<>(lexicon.synonyms(word));
        forms.addAll(catalog.wholes(word));
        return Term.strong(word, forms);
    }

    private static boolean tellsOfItem(Cue cue) {
        return cue == Cue.GENERIC || cue == Cue.AMOUNT || cue == Cue.TARGET;
    }

    /// Characters that the cut left single make words: such as a plan has, and what is left
    /// between them.
    private static void flush(
            StringBuilder single, int start, Lexicon lexicon, PlanCatalog catalog, List<SubjectPart> parts) {
        if (single.isEmpty()) {
            return;
        }
        String word = single.toString();
        single.setLength(0);
        for (int at = 0; at < word.length(); ) {
            int length = said(word, at, catalog);
            if (length > 1 || length == word.length()) {
                String known = word.substring(at, at + length);
                parts.add(term(start + at, length == 1 ? Term.weak(known) : strong(known, lexicon, catalog)));
                at += length;
            } else {
                int end = at + 1;
                while (end < word.length() && said(word, end, catalog) < 2) {
                    end++;
                }
                String unknown = word.substring(at, end);
                parts.add(
                        catalog.wholes(unknown).isEmpty()
                                ? new SubjectPart(Kind.UNKNOWN, start + at, unknown, List.of())
                                : term(start + at, strong(unknown, lexicon, catalog)));
                at = end;
            }
        }
    }

    /// How many characters from here on stand one after the other in a plan.
    private static int said(String word, int at, PlanCatalog catalog) {
        int length = word.length() - at;
        while (length > 0 && !catalog.anySays(word.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '%' || c == '‰');
    }

    private static SubjectPart latin(Token token, PlanCatalog catalog) {
        String word = token.text();
        boolean number = isNumber(word);
        if (catalog.anySays(word)) {
            return term(
                    token.start(),
                    number && word.length() < NAME_OF_DIGITS ? Term.weak(word) : Term.strong(word, List.of()));
        }
        return new SubjectPart(number ? Kind.OTHER : Kind.UNKNOWN, token.start(), word, List.of());
    }
}
