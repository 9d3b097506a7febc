package wence.search;

import java.time.Instant;

/// A generation of the index as it lies on the disk.
///
/// @param name such as `g3`; the next one that is built has a higher number
/// @param fingerprint names the plan texts that it was built from
/// @param bytes what its files take
/// @param built when it was finished
public record IndexGeneration(String name, String fingerprint, long bytes, Instant built) {}
