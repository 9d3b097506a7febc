package wence.answer.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the stand-in does with a request.
public sealed interface Reaction {
    /// Answers, in pieces when asked to stream.
    record Text(String text) implements Reaction {}

    /// Answers one piece after the other, with a pause before each.
    record Drip(List<String> pieces, Duration pause) implements Reaction {}

    /// Sends this much and then nothing more, the connection open.
    record Stall(String text) implements Reaction {}

    /// Sends this much and hangs up, without a finish reason.
    record Cut(String text) implements Reaction {}

    /// Refuses.
    record Status(int status, Optional<Integer> retryAfter) implements Reaction {}

    /// Sends a redirect to another address.
    record Redirect(String target) implements Reaction {}

    /// Sends a stream whose events are no JSON.
    record Nonsense() implements Reaction {}

    /// Ends with this finish reason.
    record Finished(String text, String reason) implements Reaction {}

    /// Wants a tool to be called.
    record ToolCall(String name) implements Reaction {}
}
