package wence.answer;

import java.util.List;
import java.util.Optional;

/// What a person sends: the words, and what was said before.
///
/// @param text the words as typed, whatever they are
/// @param history the person's earlier messages, oldest first; only the last [#MAX_HISTORY] count
/// @param plan id of the plan that the person pinned, if any; words in the text that name a plan win over it
/// @param person who asks, the same for the same person; empty when nobody is known
public record Inquiry(String text, List<String> history, Optional<String> plan, String person) {
    /// How many earlier messages an answer can lean on.
    public static final int MAX_HISTORY = 10;

    public Inquiry {
        history = List.copyOf(history.subList(Math.max(0, history.size() - MAX_HISTORY), history.size()));
    }

    /// What somebody asks of whom nothing is known.
    public Inquiry(String text, List<String> history, Optional<String> plan) {
        this(text, history, plan, "");
    }

    /// A first question, with nothing before it.
    public static Inquiry of(String text) {
        return new Inquiry(text, List.of(), Optional.empty());
    }
}
