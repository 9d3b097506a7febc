package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import wence.plan.Plan;
import wence.search.ClauseFields.Field;

/// Searches a Lucene index that [LuceneWriter] wrote.
final class LuceneClauseIndex implements ClauseIndex {
    private final List<Plan> plans;
    private final List<Place> places;
    private final SaidLetters said;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final WordsQuery wordsQuery;

    /// @param plans the plans that the directory was written from, in the same order
    /// @throws IOException when the directory cannot be read, or holds another number of clauses
    LuceneClauseIndex(List<Plan> plans, Directory directory, Weights weights) throws IOException {
        this.plans = List.copyOf(plans);
        this.places = Place.of(plans);
        this.said = new SaidLetters(plans);
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        if (reader.numDocs() != places.size()) {
            reader.close();
            throw new IOException("need %d clauses, got %d".formatted(places.size(), reader.numDocs()));
        }
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.wordsQuery = new WordsQuery(reader, weights);
    }

    @Override
    public List<Plan> plans() {
        return plans;
    }

    @Override
    public List<Hit> search(Query query) {
        return whileOpen(() -> find(query));
    }

    private List<Hit> find(Query query) throws IOException {
        org.apache.lucene.search.Query words = wordsQuery.of(query.words());
        var both = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (!query.plans().isEmpty()) {
            List<BytesRef> wanted =
                    query.plans().stream().sorted().map(BytesRef::new).toList();
            both.add(new TermInSetQuery(LuceneFields.PLAN, wanted), Occur.FILTER);
        }
        int max = Math.min(query.max(), Math.max(1, places.size()));
        // every match is scored to the end, so that equal clauses are equal to the last bit
        var collector = new TopScoreDocCollectorManager(max, Integer.MAX_VALUE);
        var found = new ArrayList<Numbered>();
        for (ScoreDoc doc : searcher.search(both.build(), collector).scoreDocs) {
            found.add(new Numbered(number(doc.doc), doc.score));
        }
        found.sort(Comparator.comparingDouble(Numbered::score).reversed().thenComparingInt(Numbered::number));
        return found.stream()
                .map(n -> new Hit(
                        places.get(n.number()).plan(), places.get(n.number()).clause(), n.score()))
                .toList();
    }

    private int number(int doc) throws IOException {
        NumericDocValues numbers = MultiDocValues.getNumericValues(reader, LuceneFields.NUMBER);
        if (numbers == null || !numbers.advanceExact(doc)) {
            throw new IOException("no number for document " + doc);
        }
        return Math.toIntExact(numbers.longValue());
    }

    @Override
    public int count(String plan, String phrase) {
        return said.count(plan, phrase);
    }

    @Override
    public Set<String> words() {
        return whileOpen(() -> {
            var words = new HashSet<String>();
            for (Field field : List.of(Field.TEXT, Field.HEADING)) {
                Terms terms = MultiTerms.getTerms(reader, LuceneFields.words(field));
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    words.add(word.utf8ToString());
                }
            }
            return Set.copyOf(words);
        });
    }

    private <T> T whileOpen(Work<T> work) {
        if (!reader.tryIncRef()) {
            throw new IllegalStateException("this index was closed");
        }
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Searches that are under way are finished first; one that comes later is a mistake of the
    /// caller.
    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbered(int number, float score) {}

    private interface Work<T> {
        T run() throws IOException;
    }
}
