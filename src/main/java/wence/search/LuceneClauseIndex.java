package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import wence.plan.Plan;

/// Searches a Lucene index that [LuceneWriter] wrote.
final class LuceneClauseIndex implements ClauseIndex {
    private final List<Plan> plans;
    private final List<Place> places;
    private final SaidLetters said;
    private final Directory directory;
    private final DirectoryReader reader;
    private final Weights weights;
    private final Vectors vectors;
    private final boolean hasVectors;

    /// Absent in an index without clauses.
    private final @Nullable ClauseSearch search;

    /// @param plans the plans that the directory was written from, in the same order
    /// @param vectors of questions; looked at when the directory has those of clauses
    /// @throws IOException when the directory cannot be read, or holds another number of clauses
    LuceneClauseIndex(List<Plan> plans, Directory directory, Weights weights, Vectors vectors) throws IOException {
        this.plans = List.copyOf(plans);
        this.places = Place.of(plans);
        this.said = new SaidLetters(plans);
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        int expected = new DocumentOrder(places).size();
        if (reader.numDocs() != expected) {
            reader.close();
            throw new IOException("need %d documents, got %d".formatted(expected, reader.numDocs()));
        }
        this.weights = weights;
        this.vectors = vectors;
        LeafReader leaf = places.isEmpty() ? null : only(reader);
        this.hasVectors = leaf == null || leaf.getFieldInfos().fieldInfo(LuceneFields.MEANING) != null;
        this.search = leaf == null ? null : new ClauseSearch(new IndexSearcher(reader), leaf, places);
    }

    /// The one segment that [LuceneWriter] leaves; its documents are in the order of the clauses.
    private static LeafReader only(DirectoryReader reader) throws IOException {
        if (reader.leaves().size() != 1) {
            throw new IOException("need 1 segment, got " + reader.leaves().size());
        }
        return reader.leaves().getFirst().reader();
    }

    /// Whether every clause has its vector.
    boolean hasVectors() {
        return hasVectors;
    }

    @Override
    public List<Plan> plans() {
        return plans;
    }

    @Override
    public Found find(Query query) {
        return whileOpen(() -> look(query));
    }

    private Found look(Query query) throws IOException {
        if (search == null || Letters.of(query.words()).isEmpty()) {
            return new Found(List.of(), 0);
        }
        Optional<byte[]> meant =
                hasVectors && weights.of(Signal.MEANING) > 0 ? vectors.ofQuestion(query.words()) : Optional.empty();
        Candidates candidates = search.candidates(query, meant);
        List<Candidates.Ranked> ranked = candidates.ranked(weights);
        List<Hit> hits = ranked.stream().limit(query.max()).map(this::hit).toList();
        return new Found(hits, Signs.of(ranked, candidates).carried(weights));
    }

    private Hit hit(Candidates.Ranked ranked) {
        Place place = places.get(ranked.clause().number());
        return new Hit(place.plan(), place.clause(), ranked.score());
    }

    @Override
    public int count(String plan, String phrase) {
        return said.count(plan, phrase);
    }

    @Override
    public Set<String> words() {
        return whileOpen(() -> {
            var words = new HashSet<String>();
            Terms terms = MultiTerms.getTerms(reader, LuceneFields.WORDS);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
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

    private interface Work<T> {
        T run() throws IOException;
    }
}
