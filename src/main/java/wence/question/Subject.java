package wence.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words of a question that say what it is about.
///
/// A word that nothing knows makes another subject of the words that it is joined to: 残疾人 in
/// 残疾人科学素质提升行动. One
/// that stands apart, between words of grammar or in a sentence of its own, says something about
/// the person's day, and
/// is
/// left out as [#loose] when there is a subject beside it.
///
/// @param terms those that the plans or the synonyms know, in order
/// @param unknown those that nothing knows and that belong to the subject, as typed
/// @param loose those that nothing knows and that stand beside the subject, in the same sentence
record Subject(List<Term> terms, List<String> unknown, List<String> loose) {
    /// So many digits are a name, such as that of a hot line (12316).
    private static final int NAME_OF_DIGITS = 5;

    /// What follows a verb and makes no other word of it.
    private static final String VERB_ENDINGS =
            Table.rows("endings.tsv").getFirst().getFirst();

    private static final Set<String> LINKS = Set.of("的", "之", "和", "与", "及", "、");

    static Subject of(List<Token> tokens, Lexicon lexicon, PlanCatalog catalog) {
        List<Part> parts = parts(tokens, lexicon, catalog);
        List<Term> terms = parts.stream().flatMap(part -> part.terms().stream()).toList();
        boolean known = terms.stream().anyMatch(term -> !term.weak());
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() != Kind.UNKNOWN) {
                continue;
            }
            if (!known || joined(parts, i, -1) || joined(parts, i, 1)) {
                unknown.add(parts.get(i).text());
            } else if (parts.get(i).text().length() > 1 && besideSubject(parts, i)) {
                loose.add(parts.get(i).text());
            }
        }
        return new Subject(terms, List.copyOf(unknown), List.copyOf(loose));
    }

    private enum Kind {
        TERM,
        UNKNOWN,
        LINK,
        OTHER,
        BREAK
    }

    private record Part(Kind kind, int start, String text, List<Term> terms) {}

    /// How strange the characters of the folded question are, place by place.
    static List<Strangeness> strangeness(List<Token> tokens, String folded, Lexicon lexicon, PlanCatalog catalog) {
        var strange = new Strangeness[folded.length()];
        Arrays.fill(strange, Strangeness.NONE);
        for (Part part : parts(tokens, lexicon, catalog)) {
            Strangeness here = part.kind() == Kind.UNKNOWN ? Strangeness.UNKNOWN : alone(part);
            Arrays.fill(strange, part.start(), part.start() + part.text().length(), here);
        }
        return List.of(strange);
    }

    private static Strangeness alone(Part part) {
        if (part.text().length() > 1) {
            return Strangeness.NONE;
        }
        return switch (part.kind()) {
            case TERM -> Strangeness.ALONE;
            case OTHER, LINK -> Strangeness.PARTICLE;
            case UNKNOWN, BREAK -> Strangeness.NONE;
        };
    }

    /// Whether the next part in this direction, links aside, is a term.
    private static boolean joined(List<Part> parts, int at, int direction) {
        int next = at + direction;
        while (next >= 0 && next < parts.size() && parts.get(next).kind() == Kind.LINK) {
            next += direction;
        }
        return next >= 0 && next < parts.size() && parts.get(next).kind() == Kind.TERM;
    }

    /// Whether the sentence that the part stands in has a strong term.
    private static boolean besideSubject(List<Part> parts, int at) {
        int start = at;
        while (start > 0 && parts.get(start - 1).kind() != Kind.BREAK) {
            start--;
        }
        for (int i = start; i < parts.size() && parts.get(i).kind() != Kind.BREAK; i++) {
            if (parts.get(i).terms().stream().anyMatch(term -> !term.weak())) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> parts(List<Token> tokens, Lexicon lexicon, PlanCatalog catalog) {
        var parts = new ArrayList<Part>();
        var single = new StringBuilder();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> compound = Compound.at(tokens, i, catalog);
            if (compound.isPresent()) {
                flush(single, from, lexicon, catalog, parts);
                parts.add(new Part(Kind.UNKNOWN, compoundStart(tokens, i, compound.get()), compound.get(), List.of()));
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
    private static List<Part> withWholeUnknownWords(List<Part> parts) {
        var whole = new ArrayList<Part>();
        for (Part part : parts) {
            if (!whole.isEmpty() && makesWord(whole.getLast(), part)) {
                Part before = whole.removeLast();
                whole.add(new Part(Kind.UNKNOWN, before.start(), before.text() + part.text(), List.of()));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private static boolean makesWord(Part before, Part part) {
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

    private static Part part(Token token, Lexicon lexicon, PlanCatalog catalog) {
        return switch (token) {
            case Token.Known known when isNumber(known.text()) -> latin(known, catalog);
            case Token.Known known -> term(known.start(), strong(known.text(), lexicon, catalog));
            case Token.CueWord cue
            when cue.cue() == Cue.OUTSIDE && !catalog.anySays(cue.text()) ->
                new Part(Kind.UNKNOWN, cue.start(), cue.text(), List.of());
            case Token.CueWord cue -> {
                if (tellsOfItem(cue.cue()) && catalog.anySays(cue.text())) {
                    yield term(cue.start(), Term.weak(cue.text()));
                }
                yield new Part(LINKS.contains(cue.text()) ? Kind.LINK : Kind.OTHER, cue.start(), cue.text(), List.of());
            }
            case Token.Unknown word -> latin(word, catalog);
            case Token.Year year -> new Part(Kind.OTHER, year.start(), year.text(), List.of());
            case Token.Gap gap ->
                new Part(
                        gap.text().charAt(0) == Fold.BREAK ? Kind.BREAK : Kind.OTHER,
                        gap.start(),
                        gap.text(),
                        List.of());
        };
    }

    private static Part term(int start, Term term) {
        return new Part(Kind.TERM, start, term.word(), List.of(term));
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
    private static void flush(StringBuilder single, int start, Lexicon lexicon, PlanCatalog catalog, List<Part> parts) {
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
                                ? new Part(Kind.UNKNOWN, start + at, unknown, List.of())
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

    private static Part latin(Token token, PlanCatalog catalog) {
        String word = token.text();
        boolean number = isNumber(word);
        if (catalog.anySays(word)) {
            return term(
                    token.start(),
                    number && word.length() < NAME_OF_DIGITS ? Term.weak(word) : Term.strong(word, List.of()));
        }
        return new Part(number ? Kind.OTHER : Kind.UNKNOWN, token.start(), word, List.of());
    }
}
