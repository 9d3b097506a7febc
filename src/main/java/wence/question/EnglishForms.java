package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How English words change their endings, from `english-forms.tsv`: British and American spelling, plural and
/// possessive, endings of verbs. Immutable.
final class EnglishForms {
    /// A shorter word keeps its ending: `four`, `bus`.
    private static final int SHORTEST = 4;

    private record Ending(String from, String to) {
        boolean fits(String word) {
            return word.length() > from.length() && word.endsWith(from);
        }

        String of(String word) {
            return word.substring(0, word.length() - from.length()) + to;
        }
    }

    private static final EnglishForms BUILT_IN = new EnglishForms();

    private final List<Ending> spelling = new ArrayList<>();
    private final List<Ending> plural = new ArrayList<>();
    private final List<Ending> verb = new ArrayList<>();

    private EnglishForms() {
        for (List<String> row : Table.rows("english-forms.tsv")) {
            var ending = new Ending(row.get(1), row.get(2).equals("-") ? "" : row.get(2));
            switch (row.get(0)) {
                case "spelling" -> spelling.add(ending);
                case "plural" -> plural.add(ending);
                case "verb" -> verb.add(ending);
                default -> throw new IllegalStateException("english-forms.tsv has no kind " + row.get(0));
            }
        }
    }

    static EnglishForms builtIn() {
        return BUILT_IN;
    }

    /// One form for all that tell no words apart: lower case, American spelling, without a plural's or possessive's s.
    /// Rough, but the same for tables and texts.
    String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.replace("'", "");
        return first(plural, bare.length() <= SHORTEST ? bare : first(spelling, bare));
    }

    private static String first(List<Ending> endings, String word) {
        return word.length() < SHORTEST
                ? word
                : endings.stream()
                        .filter(ending -> ending.fits(word))
                        .findFirst()
                        .map(ending -> ending.of(word))
                        .orElse(word);
    }

    /// What a folded word may be a form of: `training` of `train`. The likeliest first; without the word itself.
    List<String> stems(String folded) {
        return verb.stream()
                .filter(ending ->
                        ending.fits(folded) && folded.length() - ending.from().length() >= SHORTEST - 1)
                .map(ending -> ending.of(folded))
                .distinct()
                .toList();
    }
}
