package wence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/// Lets Lucene find the few hundred clauses that are worth a closer look: the best by words, the
/// best by meaning, and the best of the plans that speak most of what is asked. Safe to share
/// between threads.
final class ClauseSearch {
    /// How many are looked at closely: by words, and as many by meaning.
    private static final int CANDIDATES = 150;

    private static final int BEST_PLANS = 10;
    private static final int CANDIDATES_OF_BEST_PLANS = 100;

    private final IndexSearcher searcher;
    private final LeafReader reader;
    private final DocumentOrder order;
    private final List<Place> places;

    /// @param searcher over the one segment that [LuceneWriter] leaves
    ClauseSearch(IndexSearcher searcher, LeafReader reader, List<Place> places) {
        this.searcher = searcher;
        this.reader = reader;
        this.order = new DocumentOrder(places);
        this.places = places;
        searcher.setSimilarity(new FieldScores());
        searcher.setQueryCache(null);
    }

    /// @param meant the question's vector; empty when words alone count
    Candidates candidates(Query query, Optional<byte[]> meant) throws IOException {
        AskedTokens asked = AskedTokens.of(query.words(), reader);
        Optional<org.apache.lucene.search.Query> scope =
                query.plans().isEmpty() ? Optional.empty() : Optional.of(of(query.plans()));
        var documents = new BitSet();
        if (!asked.known().isEmpty()) {
            int many = Math.min(Math.max(CANDIDATES, query.max()), order.size());
            best(any(asked, LuceneFields.CLAUSE, scope), many).forEach(documents::set);
            best(
                            any(asked, LuceneFields.CLAUSE, Optional.of(ofBestPlans(asked, query.plans()))),
                            CANDIDATES_OF_BEST_PLANS)
                    .forEach(documents::set);
        }
        if (meant.isPresent()) {
            best(new KnnByteVectorQuery(LuceneFields.MEANING, meant.get(), CANDIDATES, scope.orElse(null)), CANDIDATES)
                    .forEach(documents::set);
        }
        return look(asked, meant, documents.stream().toArray());
    }

    private org.apache.lucene.search.Query ofBestPlans(AskedTokens asked, Set<String> allowed) throws IOException {
        List<String> best = best(any(asked, LuceneFields.WHOLE, Optional.empty()), BEST_PLANS)
                .mapToObj(document ->
                        places.get(order.lastClause(document)).plan().id())
                .filter(id -> allowed.isEmpty() || allowed.contains(id))
                .toList();
        return of(best);
    }

    private static org.apache.lucene.search.Query of(Iterable<String> plans) {
        var ids = new ArrayList<BytesRef>();
        plans.forEach(id -> ids.add(new BytesRef(id)));
        return new TermInSetQuery(LuceneFields.PLAN, ids);
    }

    private static org.apache.lucene.search.Query any(
            AskedTokens asked, String field, Optional<org.apache.lucene.search.Query> scope) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        asked.known().forEach(token -> any.add(new TermQuery(new Term(field, token.term())), Occur.SHOULD));
        scope.ifPresent(filter -> any.add(filter, Occur.FILTER));
        return any.build();
    }

    private IntStream best(org.apache.lucene.search.Query query, int many) throws IOException {
        ScoreDoc[] best = searcher.search(query, new TopScoreDocCollectorManager(many, 1)).scoreDocs;
        return IntStream.range(0, best.length).map(i -> best[i].doc);
    }

    private Candidates look(AskedTokens asked, Optional<byte[]> meant, int... documents) throws IOException {
        int[] numbers = IntStream.of(documents).map(order::clause).toArray();
        int[] plans = IntStream.of(numbers).map(order::planDocument).distinct().toArray();
        CloserLook atClauses = CloserLook.at(reader, LuceneFields.CLAUSE, asked, documents);
        CloserLook atPlans = CloserLook.at(reader, LuceneFields.WHOLE, asked, plans);
        float[] cosines = meant.isPresent()
                ? Vector.cosines(meant.get(), reader.getByteVectorValues(LuceneFields.MEANING), documents)
                : new float[documents.length];
        var seen = new ArrayList<SeenClause>();
        int plan = 0;
        for (int i = 0; i < documents.length; i++) {
            while (plans[plan] != order.planDocument(numbers[i])) {
                plan++;
            }
            seen.add(new SeenClause(
                    numbers[i],
                    atClauses.score(i),
                    atClauses.share(i),
                    atPlans.score(plan),
                    atPlans.share(plan),
                    cosines[i]));
        }
        return new Candidates(seen, asked.mass(), meant.isPresent());
    }
}
