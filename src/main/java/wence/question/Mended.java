package wence.question;

import java.util.List;

/// A message as it was understood where it was not written as plans write.
///
/// @param text the message with what was meant in the place of what was typed
/// @param readAs the words that were put there, in order; empty when nothing was changed that a person could object to
public record Mended(String text, List<String> readAs) {
    public Mended {
        readAs = List.copyOf(readAs);
    }
}
