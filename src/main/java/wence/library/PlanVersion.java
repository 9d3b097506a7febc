package wence.library;

import java.nio.file.Path;

/// An earlier text of a plan that is held.
///
/// @param number counted from 1, oldest first
/// @param file relative to the home: `plans/versions/xixia-2021/1.txt`
/// @param path the same on disk
public record PlanVersion(int number, String file, Path path) {}
