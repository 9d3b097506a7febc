package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words that smartcn cuts a text into.
final class SmartWords {
    /// Code units that are cut at a time: smartcn builds a graph of the whole sentence that it is
    /// given.
    private static final int STRETCH = 1000;

    private SmartWords() {}

    static List<String> of(Analyzer smartcn, String text) {
        String folded = Letters.fold(text);
        var words = new ArrayList<String>();
        for (int start = 0; start < folded.length(); start += STRETCH) {
            cut(smartcn, folded.substring(start, Math.min(folded.length(), start + STRETCH)), words);
        }
        return words;
    }

    private static void cut(Analyzer smartcn, String text, List<String> words) {
        try (TokenStream stream = smartcn.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
