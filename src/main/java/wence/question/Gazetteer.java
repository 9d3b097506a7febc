package wence.question;

import java.util.List;

/// Places.
public final class Gazetteer {
    /// A place named in a text.
    public record Mention(int start, int end) {}

    List<Mention> mentions(String text) {
        return List.of();
    }
}
