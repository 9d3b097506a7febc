package wence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import wence.search.ClauseFields.Field;

/// Makes a Lucene query out of plain words: every field is asked for every token, and what they
/// score is added up by weight.
final class WordsQuery {
    /// Code units of a question that are looked at; a longer one is a pasted document, whose
    /// opening says enough.
    private static final int READ = 2000;

    /// Tokens that one field is asked for, the rarest ones; Lucene allows 1024 in a whole query.
    private static final int ASKED = 100;

    private static final int LONGEST_WORD = 8;

    private final IndexReader reader;
    private final Weights weights;

    WordsQuery(IndexReader reader, Weights weights) {
        this.reader = reader;
        this.weights = weights;
    }

    /// A query that matches nothing when no token is known.
    Query of(String words) throws IOException {
        String read = words.substring(0, Math.min(READ, words.length()));
        var query = new BooleanQuery.Builder();
        var tokens = new LinkedHashSet<>(Letters.tokens(read));
        var stretches = stretches(read);
        for (Field field : Field.values()) {
            for (Term term : known(LuceneFields.characters(field), tokens)) {
                query.add(new BoostQuery(new TermQuery(term), weights.ofCharacters(field)), Occur.SHOULD);
            }
            for (Term term : known(LuceneFields.words(field), stretches)) {
                query.add(new BoostQuery(new TermQuery(term), weights.ofWords(field)), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private List<Term> known(String field, Collection<String> tokens) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        TermsEnum all = terms.iterator();
        var known = new ArrayList<Map.Entry<Term, Integer>>();
        for (String token : tokens) {
            var term = new Term(field, token);
            if (all.seekExact(term.bytes())) {
                known.add(Map.entry(term, all.docFreq()));
            }
        }
        return known.stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(ASKED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Every stretch of two letters and more that could be a word.
    ///
    /// A clause's words were cut by smartcn; a question's words are whatever of these the index
    /// knows as a word. So a question costs no loading of smartcn's dictionary, and meets a word
    /// whichever way smartcn would have cut the question.
    private static Set<String> stretches(String words) {
        var stretches = new LinkedHashSet<String>();
        int[] letters = Letters.of(words).codePoints().toArray();
        for (int start = 0; start < letters.length; start++) {
            for (int length = 2; length <= LONGEST_WORD && start + length <= letters.length; length++) {
                stretches.add(new String(letters, start, length));
            }
        }
        return stretches;
    }
}
