package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import wence.plan.Plan;

/// Writes the clauses of plans into a Lucene directory, as one segment in [DocumentOrder].
///
/// Texts are cut into tokens on all processors, and handed to Lucene one after the other, so that
/// the same plans always make the same index.
final class LuceneWriter {
    /// Of the heap, what Lucene gathers before it writes a segment: the fewer segments, the less is
    /// written twice.
    private static final double BUFFER = 1.0 / 8;

    private static final double LARGEST_BUFFER = 64;
    private static final double SMALLEST_BUFFER = 4;

    /// Clauses that a thread cuts at a time.
    private static final int CUT = 64;

    /// From a collection of some 10,000 clauses on vectors get a graph to be searched by (HNSW);
    /// in a smaller one looking at each of them is as quick, and finds all.
    private static final int GRAPH_WORTH = 1090;

    private static final FieldType COUNTED = counted();
    private static final FieldType LISTED = StringField.TYPE_NOT_STORED;

    private final Weights weights;
    private final Optional<Map<String, byte[]>> vectors;
    private final int graphWorth;

    /// @param vectors by the key of the clause's passage; empty when words alone count
    LuceneWriter(Weights weights, Optional<Map<String, byte[]>> vectors) {
        this(weights, vectors, GRAPH_WORTH);
    }

    /// @param graphWorth vectors get a graph when there are more of them than this number times
    ///     their number's logarithm
    LuceneWriter(Weights weights, Optional<Map<String, byte[]>> vectors, int graphWorth) {
        this.weights = weights;
        this.vectors = vectors;
        this.graphWorth = graphWorth;
    }

    void write(List<Plan> plans, Directory directory) throws IOException {
        var config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(new FieldScores())
                .setRAMBufferSizeMB(buffer())
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setCodec(codec());
        try (var writer = new IndexWriter(directory, config)) {
            var documents = new Documents(plans, writer);
            var vocabulary = new Vocabulary();
            clauses(plans)
                    .gather(Gatherers.windowFixed(CUT))
                    .gather(Gatherers.mapConcurrent(
                            Runtime.getRuntime().availableProcessors(), clauses -> cut(clauses, vocabulary)))
                    .forEachOrdered(cut -> cut.forEach(documents::add));
            documents.end(vocabulary.words());
            writer.forceMerge(1);
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static double buffer() {
        double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
        return Math.clamp(heap * BUFFER, SMALLEST_BUFFER, LARGEST_BUFFER);
    }

    private Codec codec() {
        var graph = new Lucene99HnswVectorsFormat(
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                null,
                graphWorth);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return graph;
            }
        };
    }

    private static Stream<Clause> clauses(List<Plan> plans) {
        return IntStream.range(0, plans.size())
                .boxed()
                .flatMap(plan -> ClauseFields.of(plans.get(plan)).stream().map(fields -> new Clause(plan, fields)));
    }

    private List<CutClause> cut(List<Clause> clauses, Vocabulary vocabulary) {
        vocabulary.add(clauses.stream().map(Clause::fields).toList());
        return clauses.stream().map(this::cut).toList();
    }

    private CutClause cut(Clause clause) {
        var tokens = new TokenCounts();
        for (ClauseFields.Field field : ClauseFields.Field.values()) {
            int count = FieldScores.count(field, weights);
            if (count > 0) {
                tokens.add(clause.fields().get(field), count);
            }
        }
        Optional<byte[]> vector = vectors.flatMap(byKey ->
                Optional.ofNullable(byKey.get(Passage.of(clause.fields()).key())));
        return new CutClause(clause.plan(), tokens, vector);
    }

    private static FieldType counted() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private record Clause(int plan, ClauseFields fields) {}

    private record CutClause(int plan, TokenCounts tokens, Optional<byte[]> vector) {}

    /// Hands clauses and plans to Lucene.
    private static final class Documents {
        private final List<Plan> plans;
        private final IndexWriter writer;
        private final CountedTokens tokens = new CountedTokens();
        private final TokenCounts whole = new TokenCounts();
        private int plan = -1;

        Documents(List<Plan> plans, IndexWriter writer) {
            this.plans = plans;
            this.writer = writer;
        }

        void add(CutClause clause) {
            if (clause.plan() != plan) {
                end(Set.of());
                plan = clause.plan();
            }
            var document = new Document();
            document.add(new StringField(LuceneFields.PLAN, plans.get(plan).id(), Field.Store.NO));
            tokens.put(clause.tokens());
            document.add(new Field(LuceneFields.CLAUSE, tokens, COUNTED));
            clause.vector()
                    .ifPresent(vector -> document.add(new KnnByteVectorField(
                            LuceneFields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT)));
            write(document);
            whole.add(clause.tokens());
        }

        /// The plan itself comes after its clauses.
        void end(Set<String> words) {
            if (plan < 0) {
                return;
            }
            var document = new Document();
            tokens.put(whole);
            document.add(new Field(LuceneFields.WHOLE, tokens, COUNTED));
            words.forEach(word -> document.add(new Field(LuceneFields.WORDS, word, LISTED)));
            write(document);
            whole.clear();
        }

        private void write(Document document) {
            try {
                writer.addDocument(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
