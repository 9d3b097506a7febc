package wence.search;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Tokens that were counted beforehand, handed to Lucene each with its count as frequency; one
/// stream for all documents.
final class CountedTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private TokenCounts counts = new TokenCounts();
    private int slot = -1;
    private Iterator<Map.Entry<String, Integer>> words = Collections.emptyIterator();

    /// What the stream hands out next.
    void put(TokenCounts next) {
        counts = next;
    }

    @Override
    public void reset() {
        clearAttributes();
        slot = counts.next(-1);
        words = counts.words().entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        term.setEmpty();
        if (slot >= 0) {
            counts.print(slot, term);
            frequency.setTermFrequency(counts.count(slot));
            slot = counts.next(slot);
            return true;
        }
        if (words.hasNext()) {
            Map.Entry<String, Integer> next = words.next();
            term.append(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
        return false;
    }
}
