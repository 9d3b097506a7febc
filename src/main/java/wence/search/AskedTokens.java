package wence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// What of a question the clauses know.
///
/// @param known the rarest of its characters and pairs that stand in some clause
/// @param mass the rarity of all that is asked for, known or not
record AskedTokens(List<Token> known, double mass) {
    /// Code units of a question that are looked at; a longer one is a pasted document, whose
    /// opening says enough.
    private static final int READ = 2000;

    /// Characters and pairs that are asked for, the rarest ones.
    private static final int ASKED = 100;

    static AskedTokens of(String question, LeafReader reader) throws IOException {
        String read = question.substring(0, Math.min(READ, question.length()));
        String about = AskingWords.without(read);
        var tokens = new LinkedHashSet<>(Letters.tokens(Letters.of(about).isEmpty() ? read : about));
        Terms terms = reader.terms(LuceneFields.CLAUSE);
        if (terms == null) {
            return new AskedTokens(List.of(), 0);
        }
        int clauses = terms.getDocCount();
        var known = new ArrayList<Token>();
        TermsEnum each = terms.iterator();
        for (String token : tokens) {
            var term = new BytesRef(token);
            if (each.seekExact(term)) {
                boolean isWord = !GrammarCharacters.isInPair(token);
                known.add(new Token(term, isWord ? FieldScores.rarity(each.docFreq(), clauses) : 0));
            }
        }
        long words = tokens.stream()
                .filter(token -> !GrammarCharacters.isInPair(token))
                .count();
        long knownWords = known.stream().filter(token -> token.rarity() > 0).count();
        long unknown = Math.min(ASKED, words - knownWords);
        known.sort(Comparator.comparingDouble(Token::rarity).reversed());
        List<Token> rarest = known.subList(0, Math.min(ASKED, known.size()));
        double mass = unknown * FieldScores.rarity(0, clauses)
                + rarest.stream().mapToDouble(Token::rarity).sum();
        return new AskedTokens(List.copyOf(rarest), mass);
    }

    /// A character or a pair.
    ///
    /// @param rarity larger for what fewer clauses have; 0 for a pair with a character of grammar
    record Token(BytesRef term, double rarity) {}
}
