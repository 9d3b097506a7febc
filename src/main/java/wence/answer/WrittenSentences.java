package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The sentences of a draft that is still being written, each checked as soon as it is whole. For one thread.
final class WrittenSentences {
    /// No more is read of a draft, in UTF-16 code units.
    private static final int LONGEST = 8_000;

    private final SentenceCheck.Run run;
    private final Consumer<CheckedDraft> grown;
    private final StringBuilder rest = new StringBuilder();
    private final List<CheckedDraft.Judged> judged = new ArrayList<>();
    private int taken;

    /// @param grown hears of every sentence that came to stand
    WrittenSentences(SentenceCheck.Run run, Consumer<CheckedDraft> grown) {
        this.run = run;
        this.grown = grown;
    }

    void take(String piece) {
        taken += piece.length();
        if (taken > LONGEST) {
            return;
        }
        rest.append(piece);
        // A mark may still follow the full stop: a sentence is whole when the next one has begun.
        for (int end = DraftSentence.next(rest.toString(), 0);
                end < rest.length() && !mayGoOn(rest.charAt(end));
                end = DraftSentence.next(rest.toString(), 0)) {
            judge(rest.substring(0, end));
            rest.delete(0, end);
        }
    }

    private static boolean mayGoOn(char c) {
        return c == '[' || c == '［' || c == '【' || c == ' ' || c == '”' || c == '」';
    }

    /// All sentences, the last one too.
    CheckedDraft finished() {
        judge(rest.toString());
        rest.setLength(0);
        return new CheckedDraft(judged);
    }

    private void judge(String text) {
        for (DraftSentence sentence : DraftSentence.of(text)) {
            CheckedDraft.Judged verdict = run.judge(sentence);
            judged.add(verdict);
            if (!(verdict instanceof CheckedDraft.Dropped)) {
                grown.accept(new CheckedDraft(judged));
            }
        }
    }
}
