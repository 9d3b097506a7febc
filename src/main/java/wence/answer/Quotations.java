package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that a sentence has in quotation marks.
final class Quotations {
    private static final String OPENING = "“「『《";
    private static final String CLOSING = "”」』》";

    private static final CheckWords WORDS = CheckWords.builtIn();

    /// No word that binds or turns is longer, in characters.
    private static final int LONGEST_WORD = 8;

    private static final Pattern COUNTED =
            Pattern.compile("(?:\\d[^\\p{P}\\s]{0,5}|[%％]|一半|[一二三四五六七八九十百千万亿][^\\p{P}\\s]{1,2})$");

    private Quotations() {}

    /// @param isTitle whether it stands in 《》
    record Quotation(String words, boolean isTitle) {}

    /// What is wrong with the quotation marks themselves; empty when each has its partner.
    static Optional<String> unpaired(String sentence) {
        long straight = sentence.chars().filter(c -> c == '"').count();
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth += "“「『".indexOf(c) >= 0 ? 1 : "”」』".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return Optional.of("a quotation mark has no partner");
            }
        }
        return depth == 0 && straight % 2 == 0 ? Optional.empty() : Optional.of("a quotation mark has no partner");
    }

    /// The quotations of a sentence, the outermost marks alone.
    static List<Quotation> of(String sentence) {
        var found = new ArrayList<Quotation>();
        int depth = 0;
        int start = 0;
        int straight = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '"') {
                if (straight >= 0) {
                    found.add(new Quotation(sentence.substring(straight, i), false));
                }
                straight = straight >= 0 ? -1 : i + 1;
            } else if (OPENING.indexOf(c) >= 0) {
                start = depth == 0 ? i + 1 : start;
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new Quotation(sentence.substring(start, i), c == '》'));
                }
            }
        }
        return List.copyOf(found);
    }

    /// Whether the clause, its headings or its title have these very characters, white space apart; not cut out of
    /// a number, nor from behind a 不.
    static boolean isExact(Quotation quotation, Evidence evidence) {
        String words = bare(quotation.words());
        return !words.isEmpty()
                && (stands(words, bare(evidence.text()))
                        || stands(words, bare(evidence.title()))
                        || evidence.headings().stream().anyMatch(heading -> stands(words, bare(heading))));
    }

    private static boolean stands(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (!isTurned(text, at) && !cutsNumber(text, at) && !cutsNumber(text, end) && !cutsBound(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word right before this place turns, limits or softens what follows.
    private static boolean isTurned(String text, int at) {
        int from = Math.max(0, at - LONGEST_WORD);
        int[] lengths = WORDS.strictIn(text.substring(from, Math.min(text.length(), at + LONGEST_WORD)));
        for (int i = from; i < at; i++) {
            if (lengths[i - from] > 0 && i + lengths[i - from] >= at && !WORDS.mayBeLeftOut(text.substring(i, at))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation ends between a number and what binds it (90%以上), or starts behind what binds one.
    private static boolean cutsBound(String text, int start, int end) {
        boolean endsInAmount =
                end < text.length() && isCounted(text.substring(Math.max(start, end - LONGEST_WORD), end));
        return (endsInAmount && WORDS.after().stream().anyMatch(bound -> text.startsWith(bound.word(), end)))
                || (Character.isDigit(text.charAt(start))
                        && WORDS.before().stream()
                                .filter(bound -> !bound.says().isEmpty())
                                .anyMatch(bound -> text.startsWith(
                                        bound.word(), start - bound.word().length())));
    }

    private static boolean isCounted(String text) {
        return COUNTED.matcher(text).find();
    }

    private static boolean cutsNumber(String text, int border) {
        return border > 0
                && border < text.length()
                && isNumeric(text.charAt(border - 1))
                && isNumeric(text.charAt(border));
    }

    private static boolean isNumeric(char c) {
        return Character.isDigit(c) || c == '.' || c == '%' || c == '％';
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
