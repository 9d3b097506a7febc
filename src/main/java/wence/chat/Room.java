package wence.chat;

/// Where something was said.
///
/// @param platform [Platform#name]
/// @param chat the platform's id of the chat
record Room(String platform, String chat) {}
