package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sentence of a clause that fits best what a failed sentence wanted to say.
final class SentenceRepair {
    /// The least share of its pairs of characters that must stand there.
    private static final double SHARE = 0.4;

    /// The same where it cites nothing that could be looked up.
    private static final double SHARE_UNCITED = 0.6;

    /// Nobody reads a longer quotation in the middle of an answer.
    private static final int LONGEST = 240;

    private SentenceRepair() {}

    /// An exact quotation.
    ///
    /// @param number of the evidence
    record Quoted(String text, int number, double share) {}

    /// @param cited the clauses that it cites, of those that there are
    /// @param all every clause, for a sentence that cites nothing
    static Optional<Quoted> of(String failed, List<ClauseWords> cited, List<ClauseWords> all) {
        Set<String> wanted = pairs(failed);
        double least = cited.isEmpty() ? SHARE_UNCITED : SHARE;
        Optional<Quoted> best = Optional.empty();
        for (ClauseWords clause : cited.isEmpty() ? all : cited) {
            if (clause.isTooLong()) {
                continue;
            }
            for (String sentence : sentences(clause.evidence().text())) {
                double share = share(wanted, sentence);
                if (share >= least && share > best.map(Quoted::share).orElse(0.0) && isFit(sentence)) {
                    best = Optional.of(new Quoted(sentence, clause.number(), share));
                }
            }
        }
        return best;
    }

    private static boolean isFit(String sentence) {
        return sentence.length() <= LONGEST
                && CheckWords.builtIn().unsafeIn(sentence).isEmpty()
                && Quotations.unpaired(sentence).isEmpty();
    }

    private static double share(Set<String> wanted, String sentence) {
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> there = pairs(sentence);
        return wanted.stream().filter(there::contains).count() / (double) wanted.size();
    }

    private static Set<String> pairs(String text) {
        String bare = AtomLexer.folded(text).replaceAll("[^\\p{IsHan}0-9.%]", "\n");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            String pair = bare.substring(i, i + 2);
            if (pair.indexOf('\n') < 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /// A clause's sentences, each an exact piece of it.
    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。；;".indexOf(text.charAt(i)) >= 0) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
