package wence.answer;

import java.util.List;
import java.util.stream.Stream;

/// What the check made of a draft, sentence by sentence, in its order.
public record CheckedDraft(List<Judged> sentences) {
    public CheckedDraft {
        sentences = List.copyOf(sentences);
    }

    /// A sentence of a draft after the check.
    public sealed interface Judged {
        /// The sentence as the model wrote it.
        String written();
    }

    /// It stands as written.
    ///
    /// @param text without its marks
    /// @param citations numbers of the evidence that carries it, ascending
    public record Kept(String written, String text, List<Integer> citations) implements Judged {
        public Kept {
            citations = List.copyOf(citations);
        }
    }

    /// It did not stand; the cited clause's own words are put in its place.
    ///
    /// @param text the exact quotation, without quotation marks
    /// @param citation number of the evidence that it is from
    /// @param why what was wrong with it, a sentence for the log
    public record Repaired(String written, String text, int citation, String why) implements Judged {}

    /// It did not stand and nothing takes its place.
    ///
    /// @param why what was wrong with it, a sentence for the log
    public record Dropped(String written, String why) implements Judged {}

    /// The sentences that may leave, kept or repaired.
    public List<Judged> standing() {
        return sentences.stream()
                .filter(sentence -> !(sentence instanceof Dropped))
                .toList();
    }

    /// How many stand as the model wrote them.
    public long kept() {
        return of(Kept.class).count();
    }

    /// What was repaired or dropped and why, a line each.
    public List<String> log() {
        return sentences.stream()
                .flatMap(sentence -> switch (sentence) {
                    case Kept kept -> Stream.<String>empty();
                    case Repaired repaired -> Stream.of("repaired: " + repaired.why() + ": " + repaired.written());
                    case Dropped dropped -> Stream.of("dropped: " + dropped.why() + ": " + dropped.written());
                })
                .map(line -> line.replaceAll("[\\p{Cc}\\p{Cf}]", " "))
                .toList();
    }

    private Stream<Judged> of(Class<? extends Judged> kind) {
        return sentences.stream().filter(kind::isInstance);
    }
}
