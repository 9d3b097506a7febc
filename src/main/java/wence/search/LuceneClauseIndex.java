package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import wence.plan.Plan;
import wence.search.ClauseFields.Field;

/// Searches a Lucene index that [LuceneWriter] wrote.
final class LuceneClauseIndex implements ClauseIndex {
    /// How many clauses are looked at closely.
    private static final int CANDIDATES = 200;

    private final List<Plan> plans;
    private final List<Place> places;
    private final SaidLetters said;
    private final Directory directory;
    private final DirectoryReader reader;
    private final Weights weights;
    private final Optional<MeaningSearch> meaning;

    /// Absent in an index without clauses.
    private final @Nullable SignalScan scan;

    /// @param meaning empty when words alone count
    /// @param plans the plans that the directory was written from, in the same order
    /// @throws IOException when the directory cannot be read, or holds another number of clauses
    LuceneClauseIndex(List<Plan> plans, Directory directory, Weights weights, Optional<MeaningSearch> meaning)
            throws IOException {
        this.plans = List.copyOf(plans);
        this.places = Place.of(plans);
        this.said = new SaidLetters(plans);
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        if (reader.numDocs() != places.size()) {
            reader.close();
            throw new IOException("need %d clauses, got %d".formatted(places.size(), reader.numDocs()));
        }
        this.weights = weights;
        this.meaning = meaning;
        this.scan = places.isEmpty() ? null : new SignalScan(inOrder(reader), weights, planOf(places));
    }

    /// The one segment that [LuceneWriter] leaves; its documents are in the order of the clauses.
    private static LeafReader inOrder(DirectoryReader reader) throws IOException {
        if (reader.leaves().size() != 1) {
            throw new IOException("need 1 segment, got " + reader.leaves().size());
        }
        return reader.leaves().getFirst().reader();
    }

    private static int[] planOf(List<Place> places) {
        var planOf = new int[places.size()];
        for (int i = 1; i < planOf.length; i++) {
            boolean isSame = places.get(i).plan() == places.get(i - 1).plan();
            planOf[i] = isSame ? planOf[i - 1] : planOf[i - 1] + 1;
        }
        return planOf;
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
        if (scan == null || Letters.of(query.words()).isEmpty()) {
            return new Found(List.of(), 0);
        }
        SignalScan.Sums sums = scan.of(query.words());
        float[] cosines = meaning.isPresent() ? meaning.get().cosines(query.words()) : new float[0];
        IntPredicate allowed = number -> query.plans().isEmpty()
                || query.plans().contains(places.get(number).plan().id());
        var candidates = Candidates.of(sums, cosines, allowed, Math.max(CANDIDATES, query.max()));
        List<Candidates.Ranked> ranked = candidates.ranked(weights);
        List<Hit> hits = ranked.stream()
                .limit(query.max())
                .map(r -> new Hit(
                        places.get(r.number()).plan(), places.get(r.number()).clause(), r.score()))
                .toList();
        return new Found(hits, Signs.of(ranked, sums, cosines).carried(weights));
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

    private interface Work<T> {
        T run() throws IOException;
    }
}
