/// Telegram as a messaging platform, by long polling or by webhook.
///
/// [wence.chat.telegram.TelegramPlatform] is the door. An update walks: poller or webhook ->
/// intake (kept on the disk before Telegram hears that it came) -> the queue of its person in its
/// chat -> listener -> outbox (pace, refusals) -> done. Only this room knows the library
/// telegrambots.
///
/// ## Why
///
/// The library's types and its client are used, its polling is not: an exception in its consumer
/// ends it without a word, one unreadable update stops it for ever, it waits no `retry_after`,
/// and it keeps the process alive after it was closed. So updates are fetched here as plain JSON,
/// one by one readable or set aside.
///
/// An offset is sent only right after updates came, to confirm them. Telegram may start to count
/// updates anew after a quiet week, and an old offset would throw the new ones away.
///
/// A call that may have been carried out (no answer came, or a server error) is not repeated,
/// since a message that comes twice is worse than a sentence that one may be missing. A call that
/// Telegram refused or that never left is; so is an edit, which comes twice without harm.
///
/// An answer that a model writes grows in one message. Its states go out beside the writing, so
/// that Telegram never holds the model up: the newest one, when the chat's pace has a place to
/// spare. The whole answer waits for the state that is on its way, since the two could otherwise
/// arrive in the wrong order.
///
/// The queue is one a person in a chat, since a model may write for forty seconds and colleagues
/// in a group shall not wait for it. Only what is said as a reply to an answer that is still
/// being made waits for its end.
@NullMarked
package wence.chat.telegram;

import org.jspecify.annotations.NullMarked;
