package wence.chat.telegram;

/// An update as it came.
///
/// @param json whole, whether it can be understood or not
record RawUpdate(long id, String json) {}
