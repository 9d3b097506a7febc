package wence.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import wence.plan.Plan;

/// Writes the clauses of plans into a Lucene directory, as one segment in the order of plans and
/// clauses.
final class LuceneWriter {
    /// Bounds the heap that writing takes, in megabytes.
    private static final double BUFFER = 16;

    private static final FieldType SCORED = scored();

    private final Weights weights;

    LuceneWriter(Weights weights) {
        this.weights = weights;
    }

    void write(List<Plan> plans, Directory directory) throws IOException {
        var config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try (var smartcn = new SmartChineseAnalyzer();
                var writer = new IndexWriter(directory, config)) {
            long number = 0;
            for (Plan plan : plans) {
                for (ClauseFields fields : ClauseFields.of(plan)) {
                    writer.addDocument(document(plan.id(), number++, fields, smartcn));
                }
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private Document document(String plan, long number, ClauseFields fields, Analyzer smartcn) {
        var document = new Document();
        document.add(new StringField(LuceneFields.PLAN, plan, Field.Store.NO));
        document.add(new NumericDocValuesField(LuceneFields.NUMBER, number));
        for (ClauseFields.Field field : ClauseFields.Field.values()) {
            String content = fields.get(field);
            if (weights.ofCharacters(field) > 0) {
                var tokens = new TokenList(Letters.tokens(content));
                document.add(new Field(LuceneFields.characters(field), tokens, SCORED));
            }
            if (weights.ofWords(field) > 0) {
                String name = LuceneFields.words(field);
                document.add(new Field(name, new TokenList(SmartWords.of(smartcn, content)), SCORED));
            }
        }
        return document;
    }

    private static FieldType scored() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
