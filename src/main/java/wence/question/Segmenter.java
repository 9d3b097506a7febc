package wence.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a folded question into words, by the words of the plans held and of the lexicon.
///
/// The cheapest cut wins: few words, known ones, long ones. Chinese is written without blanks, so a cut is a guess;
/// what helps here is that a question about plans is mostly made of words that the plans have.
final class Segmenter {
    /// Asking about the year in the middle of a number would be nonsense, hence the borders.
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)(?![\\d.%人名个家场次届万千亿元多余])年?");

    private static final int MAX_WORD = 24;
    private static final int WORD = 10;
    private static final int SINGLE_CUE = 13;
    private static final int SINGLE_KNOWN = 26;
    private static final int UNKNOWN = 40;

    private final Lexicon lexicon;
    private final Set<String> vocabulary;
    private final Set<String> added;

    /// Takes the words to cut by.
    ///
    /// @param vocabulary the words of all plans held, folded
    Segmenter(Lexicon lexicon, Set<String> vocabulary) {
        this(lexicon, vocabulary, Set.of());
    }

    private Segmenter(Lexicon lexicon, Set<String> vocabulary, Set<String> added) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.added = added;
    }

    /// A segmenter that takes these words whole too, but for those that end in what
    /// fits any heading: 提升工程 stays cut.
    Segmenter joining(Set<String> words) {
        var more = new HashSet<String>();
        for (String word : words) {
            if (cut(word, new boolean[word.length()]).stream().noneMatch(Segmenter::isGeneric)) {
                more.add(word);
            }
        }
        return knowing(more);
    }

    private static boolean isGeneric(Token token) {
        return token instanceof Token.CueWord word && word.cue() == Cue.GENERIC;
    }

    /// A segmenter that knows these words, too.
    Segmenter knowing(Set<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        var all = new HashSet<>(added);
        all.addAll(words);
        return new Segmenter(lexicon, vocabulary, all);
    }

    private boolean isKnown(String word) {
        return vocabulary.contains(word) || added.contains(word);
    }

    /// Cuts the question; `taken` marks characters that were read already and become gaps.
    List<Token> cut(String folded, boolean[] taken) {
        int n = folded.length();
        int[] cost = new int[n + 1];
        int[] step = new int[n + 1];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[n] = 0;
        for (int i = n - 1; i >= 0; i--) {
            for (int length = 1; length <= Math.min(MAX_WORD, n - i) && !taken[i + length - 1]; length++) {
                offer(i, length, price(folded, i, length), cost, step);
            }
            if (step[i] == 0) {
                offer(i, 1, 0, cost, step);
            }
        }
        return tokens(folded, taken, step);
    }

    private static void offer(int at, int length, int price, int[] cost, int[] step) {
        if (price >= 0 && price + cost[at + length] <= cost[at]) {
            cost[at] = price + cost[at + length];
            step[at] = length;
        }
    }

    /// The price of taking these characters as one word, or less than 0 when they cannot be one.
    private int price(String folded, int at, int length) {
        char first = folded.charAt(at);
        if (first == Fold.BREAK) {
            return length == 1 ? 0 : -1;
        }
        if (isLatin(first)) {
            return length == latinRun(folded, at) ? WORD : -1;
        }
        String word = folded.substring(at, at + length);
        boolean known = isKnown(word);
        if (length == 1) {
            return lexicon.knows(word) ? SINGLE_CUE : known ? SINGLE_KNOWN : UNKNOWN;
        }
        return known || lexicon.knows(word) ? WORD : -1;
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%' || c == '‰');
    }

    private static int latinRun(String folded, int at) {
        int end = at;
        while (end < folded.length() && isLatin(folded.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private List<Token> tokens(String folded, boolean[] taken, int[] step) {
        var tokens = new ArrayList<Token>();
        Matcher year = YEAR.matcher(folded);
        int nextYear = year.find() ? year.start() : Integer.MAX_VALUE;
        for (int i = 0; i < folded.length(); ) {
            if (i == nextYear && !taken[i]) {
                tokens.add(new Token.Year(i, year.group(), Integer.parseInt(year.group(1))));
                i = year.end();
            } else {
                tokens.add(token(i, folded.substring(i, i + step[i]), taken[i]));
                i += step[i];
            }
            while (nextYear < i) {
                nextYear = year.find() ? year.start() : Integer.MAX_VALUE;
            }
        }
        return tokens;
    }

    private Token token(int at, String word, boolean taken) {
        if (taken || word.charAt(0) == Fold.BREAK) {
            return new Token.Gap(at, word);
        }
        return lexicon.cue(word)
                .<Token>map(cue -> new Token.CueWord(at, word, cue))
                .orElseGet(() -> isKnown(word) || !lexicon.synonyms(word).isEmpty()
                        ? new Token.Known(at, word)
                        : new Token.Unknown(at, word));
    }
}
