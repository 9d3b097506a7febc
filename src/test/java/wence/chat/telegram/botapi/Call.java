package wence.chat.telegram.botapi;

import java.time.Instant;

/// A call that reached the server with the right token.
///
/// @param method as it was written
/// @param at when it came, by the stand-in's clock
public record Call(String method, Parameters parameters, Instant at) {}
