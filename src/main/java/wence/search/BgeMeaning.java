package wence.search;

import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The model bge-small-zh-v1.5, quantised, in this process. It is loaded when the first text comes,
/// which takes about a second.
final class BgeMeaning implements Meaning {
    private @Nullable BgeModel model;

    @Override
    public float[] of(String text) throws NoMeaning {
        return of(List.of(text)).getFirst();
    }

    @Override
    public List<float[]> of(List<String> texts) throws NoMeaning {
        try {
            List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
            return loaded().embedAll(segments).content().stream()
                    .map(embedding -> embedding.vector())
                    .toList();
        } catch (LinkageError | RuntimeException e) {
            // a native library that this machine cannot load, or no directory to unpack it into
            throw new NoMeaning(reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank()
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private synchronized BgeModel loaded() {
        if (model == null) {
            model = BgeModel.load();
        }
        return model;
    }
}
