package wence.answer.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/// An endpoint that answered, but not with what was asked for.
final class RefusedCall extends HttpException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Duration> retryAfter;

    /// @param retryAfter how long the endpoint wants to be left alone, when it says so
    RefusedCall(int status, Optional<Duration> retryAfter) {
        super(status, "status " + status);
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
