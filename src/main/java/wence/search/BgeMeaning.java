package wence.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;

/// The model bge-small-zh-v1.5, quantised, in this process. It is loaded when the first text comes,
/// which takes about a second.
final class BgeMeaning implements Meaning {
    private @Nullable EmbeddingModel model;

    @Override
    public float[] of(String text) throws NoMeaning {
        try {
            return loaded().embed(text).content().vector();
        } catch (LinkageError | RuntimeException e) {
            // a native library that this machine cannot load, or no directory to unpack it into
            throw new NoMeaning(String.valueOf(e.getMessage()), e);
        }
    }

    private synchronized EmbeddingModel loaded() {
        if (model == null) {
            model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
        }
        return model;
    }
}
