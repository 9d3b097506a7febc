package wence.chat;

import java.util.ArrayList;

/// What there is so far of a reply that is still being made.
///
/// @param reply its beginning; may be empty, and may turn out to be none when the reply comes
/// @param more one line that says that more is coming
public record SoFar(Reply reply, String more) {
    /// The beginning, and the line below it.
    public Reply shown() {
        var blocks = new ArrayList<>(reply.blocks());
        blocks.addAll(Reply.line(more).blocks());
        return new Reply(blocks);
    }

    SoFar under(String words) {
        return new SoFar(reply.under(Brief.of(words)), more);
    }
}
