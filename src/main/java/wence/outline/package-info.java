/// A text becomes a plan: numbering, headings, clauses, duties, targets, milestones, and the
/// repair of scrambled texts.
@NullMarked
package wence.outline;

import org.jspecify.annotations.NullMarked;
