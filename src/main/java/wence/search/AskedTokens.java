package wence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import wence.search.ClauseFields.Field;

/// What of a question the index knows.
///
/// @param known the rarest of its tokens that stand in some clause
/// @param unknown how many of its characters and pairs stand in no clause
record AskedTokens(List<Token> known, int unknown) {
    /// Code units of a question that are looked at; a longer one is a pasted document, whose
    /// opening says enough.
    private static final int READ = 2000;

    /// Characters and pairs, and also words, that are asked for, the rarest ones.
    private static final int ASKED = 100;

    private static final int LONGEST_WORD = 8;

    static AskedTokens of(String question, LeafReader reader, Weights weights) throws IOException {
        String read = question.substring(0, Math.min(READ, question.length()));
        String about = AskingWords.without(read);
        String asked = Letters.of(about).isEmpty() ? read : about;
        Set<String> letters = new LinkedHashSet<>(Letters.tokens(asked));
        List<Token> characters = known(letters, Signal.CHARACTERS, reader, weights);
        var all = new ArrayList<>(rarest(characters));
        all.addAll(rarest(known(stretches(asked), Signal.WORDS, reader, weights)));
        return new AskedTokens(all, Math.min(ASKED, letters.size() - characters.size()));
    }

    private static List<Token> rarest(List<Token> tokens) {
        return tokens.stream()
                .sorted(Comparator.comparingInt(Token::documents))
                .limit(ASKED)
                .toList();
    }

    private static List<Token> known(Set<String> tokens, Signal signal, LeafReader reader, Weights weights)
            throws IOException {
        var terms = new ArrayList<FieldTerms>();
        for (Field field : Field.values()) {
            boolean isWords = signal == Signal.WORDS;
            String name = isWords ? LuceneFields.words(field) : LuceneFields.characters(field);
            Terms ofField = reader.terms(name);
            if (ofField != null) {
                float weight = isWords ? weights.ofWords(field) : weights.ofCharacters(field);
                terms.add(new FieldTerms(name, weight, ofField.iterator()));
            }
        }
        var known = new ArrayList<Token>();
        for (String token : tokens) {
            var postings = new ArrayList<Posting>();
            for (FieldTerms field : terms) {
                if (field.terms().seekExact(new BytesRef(token))) {
                    PostingsEnum places = field.terms().postings(null, PostingsEnum.FREQS);
                    int documents = field.terms().docFreq();
                    postings.add(new Posting(field.name(), field.weight(), signal, documents, places));
                }
            }
            if (!postings.isEmpty()) {
                known.add(new Token(signal, postings));
            }
        }
        return known;
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

    private record FieldTerms(String name, float weight, TermsEnum terms) {}

    /// A character, a pair or a word, with the fields in which it stands.
    record Token(Signal signal, List<Posting> postings) {
        /// The most documents that have it in one field.
        int documents() {
            return postings.stream().mapToInt(Posting::documents).max().orElse(0);
        }
    }
}
