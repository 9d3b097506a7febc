package wence.question;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of a question that say what it is about.
///
/// A word that nothing knows makes another subject of the words that it is joined to: 残疾人 in
/// 残疾人科学素质提升行动. One that stands apart, between words of grammar or in a sentence of
/// its own, says something about the person's day, and is left out as [#loose] when there is a
/// subject beside it.
///
/// @param terms those that the plans or the synonyms know, in order
/// @param unknown those that nothing knows and that belong to the subject, as typed
/// @param loose those that nothing knows and that stand beside the subject, in the same sentence
record Subject(List<Term> terms, List<String> unknown, List<String> loose) {
    static Subject of(List<Token> tokens, Lexicon lexicon, PlanCatalog catalog) {
        List<SubjectPart> parts = SubjectPart.of(tokens, lexicon, catalog);
        List<Term> terms = parts.stream().flatMap(part -> part.terms().stream()).toList();
        boolean known = terms.stream().anyMatch(term -> !term.weak());
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() != SubjectPart.Kind.UNKNOWN) {
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

    /// How strange the characters of the folded question are, place by place.
    static List<Strangeness> strangeness(List<Token> tokens, String folded, Lexicon lexicon, PlanCatalog catalog) {
        var strange = new Strangeness[folded.length()];
        Arrays.fill(strange, Strangeness.NONE);
        for (SubjectPart part : SubjectPart.of(tokens, lexicon, catalog)) {
            Strangeness here = part.kind() == SubjectPart.Kind.UNKNOWN ? Strangeness.UNKNOWN : alone(part);
            Arrays.fill(strange, part.start(), part.start() + part.text().length(), here);
        }
        return List.of(strange);
    }

    private static Strangeness alone(SubjectPart part) {
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
    private static boolean joined(List<SubjectPart> parts, int at, int direction) {
        int next = at + direction;
        while (next >= 0 && next < parts.size() && parts.get(next).kind() == SubjectPart.Kind.LINK) {
            next += direction;
        }
        return next >= 0 && next < parts.size() && parts.get(next).kind() == SubjectPart.Kind.TERM;
    }

    /// Whether the sentence that the part stands in has a strong term.
    private static boolean besideSubject(List<SubjectPart> parts, int at) {
        int start = at;
        while (start > 0 && parts.get(start - 1).kind() != SubjectPart.Kind.BREAK) {
            start--;
        }
        for (int i = start; i < parts.size() && parts.get(i).kind() != SubjectPart.Kind.BREAK; i++) {
            if (parts.get(i).terms().stream().anyMatch(term -> !term.weak())) {
                return true;
            }
        }
        return false;
    }
}
