package wence.store;

import java.time.Instant;

/// Who may ask in one chat, whatever holds elsewhere. An open chat is one that was admitted as a
/// whole.
///
/// @param chat the platform's id of the chat, without a topic
/// @param by who said so
public record ChatAccess(String platform, String chat, Access access, Person by, Instant at) {}
