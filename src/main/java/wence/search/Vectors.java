package wence.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wence.plan.Plan;

/// The vectors of clauses and questions; none where meaning is not looked at, or where it turns out
/// that vectors cannot be made, which is said once. Safe to share between threads.
final class Vectors {
    /// Passages after which those that were made are kept, and progress is said.
    private static final int STRETCH = 2000;

    private static final int AT_A_TIME = 64;

    private final @Nullable VectorFile file;
    private final Meaning meaning;
    private final Consumer<String> say;
    private boolean isGivenUp;

    private Vectors(@Nullable VectorFile file, Meaning meaning, Consumer<String> say) {
        this.file = file;
        this.meaning = meaning;
        this.say = say;
        this.isGivenUp = file == null;
    }

    /// Words alone count.
    static Vectors none() {
        return new Vectors(null, new BgeMeaning(), _ -> {});
    }

    /// @param file where the vectors of clauses are kept
    /// @param say takes sentences for the person who waits
    static Vectors kept(Path file, Meaning meaning, Consumer<String> say) {
        return new Vectors(new VectorFile(file), meaning, say);
    }

    /// Whether vectors can be made; loads what that needs.
    boolean areOn() {
        return ofQuestion("问").isPresent();
    }

    /// Empty when words alone count.
    Optional<byte[]> ofQuestion(String question) {
        if (isOff()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Vector.of(meaning.of(new Passage(question).text())));
        } catch (Meaning.NoMeaning e) {
            giveUp(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// The vectors of all clauses by the keys of their passages; empty when words alone count.
    Optional<Map<String, byte[]>> ofClauses(List<Plan> plans) {
        if (isOff() || file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(complete(passages(plans), file));
        } catch (Meaning.NoMeaning e) {
            giveUp(String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            giveUp("条款的向量不能保存在 " + file.file());
            return Optional.empty();
        }
    }

    private static Map<String, Passage> passages(List<Plan> plans) {
        var byKey = new TreeMap<String, Passage>();
        for (Plan plan : plans) {
            for (ClauseFields fields : ClauseFields.of(plan)) {
                Passage passage = Passage.of(fields);
                byKey.put(passage.key(), passage);
            }
        }
        return byKey;
    }

    /// Read where the file has them, made where not, and then written.
    private Map<String, byte[]> complete(Map<String, Passage> byKey, VectorFile file)
            throws IOException, Meaning.NoMeaning {
        Map<String, byte[]> vectors = file.read(byKey.keySet());
        var missing = new ArrayList<Map.Entry<String, Passage>>();
        for (Map.Entry<String, Passage> passage : byKey.entrySet()) {
            if (!vectors.containsKey(passage.getKey())) {
                missing.add(passage);
            }
        }
        for (int from = 0; from < missing.size(); from += AT_A_TIME) {
            List<Map.Entry<String, Passage>> some = missing.subList(from, Math.min(missing.size(), from + AT_A_TIME));
            List<float[]> made = meaning.of(
                    some.stream().map(passage -> passage.getValue().text()).toList());
            for (int i = 0; i < made.size(); i++) {
                vectors.put(some.get(i).getKey(), Vector.of(made.get(i)));
            }
            int done = from + some.size();
            if (done / STRETCH > from / STRETCH && done < missing.size()) {
                say.accept("正在计算条款的向量：%d / %d".formatted(done, missing.size()));
                file.write(vectors);
            }
        }
        if (!missing.isEmpty()) {
            file.write(vectors);
        }
        return vectors;
    }

    private synchronized boolean isOff() {
        return isGivenUp;
    }

    private synchronized void giveUp(String why) {
        if (!isGivenUp) {
            isGivenUp = true;
            say.accept("不能按意思检索，只按词语检索：" + why);
        }
    }
}
