/// A plan as data: what a plan text says, and where exactly it says so.
///
/// A [Plan] is a list of [Section]s and [Clause]s in reading order. Duties, targets and milestones are statements that
/// were read out of clauses; each names the clause that carries it, so nothing here can be said without its place in
/// the
/// published text. Everything is immutable and knows nothing of files, indexes or questions.
@NullMarked
package wence.plan;

import org.jspecify.annotations.NullMarked;
