package wence.library;

/// Something about a file of the library that a person should mend.
///
/// @param file relative to the home: `plans/xixia-2021.json`
/// @param sentence what is wrong, where, and what it means for the plan; names the file
public record Problem(String file, String sentence) {}
