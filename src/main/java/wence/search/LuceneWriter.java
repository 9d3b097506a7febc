package wence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
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
    /// Bounds the heap that writing takes, in megabytes.
    private static final double BUFFER = 16;

    /// Clauses that a thread cuts at a time.
    private static final int CUT = 64;

    /// From a collection of some 10,000 clauses on vectors get a graph to be searched by (HNSW);
    /// in a smaller one looking at each of them is as quick, and finds all.
    private static final int GRAPH_WORTH = 1090;

    private static final FieldType COUNTED = counted(true);
    private static final FieldType LISTED = counted(false);

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
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setCodec(codec());
        try (var writer = new IndexWriter(directory, config)) {
            var whole = new WholePlan(plans, writer);
            clauses(plans)
                    .gather(Gatherers.windowFixed(CUT))
                    .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::cut))
                    .forEachOrdered(cut -> cut.forEach(whole::add));
            whole.end();
            writer.forceMerge(1);
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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

    private List<CutClause> cut(List<Clause> clauses) {
        try (var smartcn = new SmartChineseAnalyzer()) {
            return clauses.stream().map(clause -> cut(clause, smartcn)).toList();
        }
    }

    private CutClause cut(Clause clause, SmartChineseAnalyzer smartcn) {
        var tokens = new HashMap<String, Integer>();
        for (ClauseFields.Field field : ClauseFields.Field.values()) {
            int count = FieldScores.count(field, weights);
            if (count > 0) {
                Letters.tokens(clause.fields().get(field)).forEach(token -> tokens.merge(token, count, Integer::sum));
            }
        }
        var words = new HashSet<>(SmartWords.of(smartcn, clause.fields().text()));
        Optional<byte[]> vector = vectors.flatMap(byKey ->
                Optional.ofNullable(byKey.get(Passage.of(clause.fields()).key())));
        return new CutClause(clause.plan(), clause.fields(), tokens, words, vector);
    }

    private static FieldType counted(boolean isScored) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.setOmitNorms(!isScored);
        type.freeze();
        return type;
    }

    private record Clause(int plan, ClauseFields fields) {}

    private record CutClause(
            int plan, ClauseFields fields, Map<String, Integer> tokens, Set<String> words, Optional<byte[]> vector) {}

    /// The plan whose clauses are just being written.
    private static final class WholePlan {
        private final List<Plan> plans;
        private final IndexWriter writer;
        private final Map<String, Integer> tokens = new HashMap<>();
        private final Set<String> words = new HashSet<>();
        private final Set<String> headings = new HashSet<>();
        private int plan = -1;

        WholePlan(List<Plan> plans, IndexWriter writer) {
            this.plans = plans;
            this.writer = writer;
        }

        void add(CutClause clause) {
            try {
                if (clause.plan() != plan) {
                    end();
                    plan = clause.plan();
                }
                var document = new Document();
                document.add(new StringField(LuceneFields.PLAN, plans.get(plan).id(), Field.Store.NO));
                document.add(new Field(LuceneFields.CLAUSE, new CountedTokens(clause.tokens()), COUNTED));
                clause.vector()
                        .ifPresent(vector -> document.add(new KnnByteVectorField(
                                LuceneFields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT)));
                writer.addDocument(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            clause.tokens().forEach((token, count) -> tokens.merge(token, count, Integer::sum));
            words.addAll(clause.words());
            headings.add(clause.fields().heading());
        }

        /// The plan itself comes after its clauses.
        void end() throws IOException {
            if (plan < 0) {
                return;
            }
            try (var smartcn = new SmartChineseAnalyzer()) {
                headings.forEach(heading -> words.addAll(SmartWords.of(smartcn, heading)));
            }
            var listed = new HashMap<String, Integer>();
            words.forEach(word -> listed.put(word, 1));
            var document = new Document();
            document.add(new Field(LuceneFields.WHOLE, new CountedTokens(tokens), COUNTED));
            document.add(new Field(LuceneFields.WORDS, new CountedTokens(listed), LISTED));
            writer.addDocument(document);
            tokens.clear();
            words.clear();
            headings.clear();
        }
    }
}
