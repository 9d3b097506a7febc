package wence.chat.telegram.botapi;

import java.time.Duration;

/// What goes wrong with a call.
public sealed interface Fault {
    /// Nothing is wrong with this one: it stands in a script before the one that is to fail.
    record None() implements Fault {}

    /// The call is not processed and gets this answer.
    record Answer(int status, String contentType, String body) implements Fault {}

    /// Nothing happens for this long, then the connection is cut; the call is not processed.
    record Stall(Duration time) implements Fault {}

    /// The call is processed, and the answer comes this much later.
    record Late(Duration time) implements Fault {}

    /// The connection is cut, the call is not processed.
    record CutBefore() implements Fault {}

    /// The call is processed, and the connection is cut before the answer.
    record CutAfter() implements Fault {}

    static Fault none() {
        return new None();
    }

    static Fault serverError() {
        return refused(500, "Internal Server Error");
    }

    /// A refusal in the form of the Bot API.
    static Fault refused(int code, String description) {
        return new Answer(
                code,
                "application/json",
                Wire.object()
                        .put("ok", false)
                        .put("error_code", code)
                        .put("description", description)
                        .toString());
    }

    static Fault tooManyRequests(int retryAfterSeconds) {
        return new Answer(
                429,
                "application/json",
                Refusal.tooManyRequests(retryAfterSeconds).json().toString());
    }

    /// What stands before Telegram answers, with a page.
    static Fault html() {
        return new Answer(
                502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");
    }

    static Fault stall(Duration time) {
        return new Stall(time);
    }

    static Fault late(Duration time) {
        return new Late(time);
    }

    static Fault cutBefore() {
        return new CutBefore();
    }

    static Fault cutAfter() {
        return new CutAfter();
    }
}
