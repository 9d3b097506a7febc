package wence.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question that was asked, for statistics and for what people could not find.
///
/// @param chat the platform's id of the room
/// @param message the platform's id of the message that asked
/// @param question the words, cut at [#MAX_TEXT] characters
/// @param history what was asked before and may be leant on, oldest first
/// @param plan id of the plan that the chat was pinned to
/// @param took how long the answer was being made
/// @param items names of the sections that the answer cites, each once
public record AskedQuestion(
        Instant at,
        Person person,
        String chat,
        String message,
        String question,
        List<String> history,
        Optional<String> plan,
        Status status,
        Duration took,
        List<String> items) {
    /// The most that is kept of a question, in UTF-16 code units.
    public static final int MAX_TEXT = 300;

    public AskedQuestion {
        question = kept(question);
        history = history.stream().map(AskedQuestion::kept).toList();
        items = items.stream().map(AskedQuestion::kept).distinct().toList();
    }

    /// What the answer was.
    public enum Status {
        ANSWERED,
        NOT_STATED,
        NOT_FOUND,
        UNCLEAR;

        /// As programs read it: `not-found`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// In one line.
    private static String kept(String text) {
        return Texts.cut(text.replaceAll("\\R|\\v", " "), MAX_TEXT);
    }
}
