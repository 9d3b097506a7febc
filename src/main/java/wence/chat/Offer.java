package wence.chat;

/// An excerpt that a person can send into a chat.
///
/// @param id the same for the same excerpt
/// @param title one line: where it stands
/// @param summary one line: what it says
/// @param reply what is sent
public record Offer(String id, String title, String summary, Reply reply) {}
