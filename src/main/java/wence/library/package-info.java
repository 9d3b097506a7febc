/// The plans on disk: their texts as published, what is known of each, and the order in which
/// they are read.
///
/// A plan is two files in `plans/`: `ID.txt`, the text as published, byte for byte, and
/// `ID.json`, its facts, which may be missing. Nothing else is kept of a plan; everything
/// generated from the two can be thrown away.
@NullMarked
package wence.library;

import org.jspecify.annotations.NullMarked;
