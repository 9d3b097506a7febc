package wence.chat;

import java.util.List;

/// Characters of one weight.
public record Run(String text, Weight weight) {
    /// How much characters stand out.
    public enum Weight {
        PLAIN,
        STRONG
    }

    static Run plain(String text) {
        return new Run(text, Weight.PLAIN);
    }

    static Run strong(String text) {
        return new Run(text, Weight.STRONG);
    }

    /// The characters alone.
    public static String text(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
