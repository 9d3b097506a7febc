package wence.chat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a quotation that an answer took from it stand out.
final class TellingWords {
    private TellingWords() {}

    /// The quotation with every occurrence of the words strong.
    static List<Run> in(String quote, List<String> words) {
        var strong = new BitSet(quote.length());
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            for (int at = quote.indexOf(word); at >= 0; at = quote.indexOf(word, at + word.length())) {
                strong.set(at, at + word.length());
            }
        }
        var runs = new ArrayList<Run>();
        for (int at = 0; at < quote.length(); ) {
            boolean isStrong = strong.get(at);
            int next = isStrong ? strong.nextClearBit(at) : strong.nextSetBit(at);
            int end = next < 0 ? quote.length() : Math.min(next, quote.length());
            String text = quote.substring(at, end);
            runs.add(isStrong ? Run.strong(text) : Run.plain(text));
            at = end;
        }
        return runs;
    }
}
