package wence.search;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What langchain4j's `BgeSmallZhV15QuantizedEmbeddingModel` is, but for how threads are used: one
/// for a text, and as many texts at a time as there are processors. Theirs sets all processors on
/// each text, and lets them spin while they wait for each other, which comes to a third of the
/// texts a second where other work is going on.
final class BgeModel extends AbstractInProcessEmbeddingModel {
    /// That there is no graphics card is no news. Held, since a logger that nobody holds is forgotten
    /// with its level.
    private static final Logger NOTES = Logger.getLogger("ai.djl");

    private final OnnxBertBiEncoder encoder;

    private BgeModel(OnnxBertBiEncoder encoder, Executor executor) {
        super(executor);
        this.encoder = encoder;
    }

    /// @throws IllegalStateException when onnxruntime does not take the model
    static BgeModel load() {
        NOTES.setLevel(Level.OFF);
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                InputStream model = resource("/bge-small-zh-v1.5-q.onnx");
                InputStream tokenizer = resource("/bge-small-zh-v1.5-q-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            var encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
            return new BgeModel(encoder, workers());
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = OnnxBertBiEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing on the class path: " + name);
        }
        return in;
    }

    private static Executor workers() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("embedding-", 0).factory());
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return Meaning.SIZE;
    }
}
