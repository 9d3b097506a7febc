package wence.web;

import java.util.Optional;
import java.util.function.Function;

/// Takes what another program posts.
public interface Callback {
    /// Where it is posted to; begins with a slash.
    String path();

    /// Takes one request; called on many threads at once.
    ///
    /// @param header gives the value of a header by its name
    /// @return the HTTP status of the response, which has no body
    int take(Function<String, Optional<String>> header, byte[] body);
}
