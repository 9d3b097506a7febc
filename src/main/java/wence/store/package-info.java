/// What must outlive a restart: accepted update ids, conversations, feedback.
///
/// [wence.store.Store#open] gives the store of a home, or a sentence that says why there is none. What people do with
/// it
/// goes through small ports ([wence.store.UpdateLog], [wence.store.Notes], [wence.store.FeedbackLog]), each with a twin
/// in
/// memory that keeps the same contract.
///
/// ## Why
///
/// One SQLite file: a crash between any two writes leaves it whole, and one file is easy to back up. Its write-ahead
/// log
/// lets other processes read while one writes. A commit that promises something to the outside (an accepted update,
/// somebody's feedback) waits until the disk has it; a commit that may be done again (an update that was answered, a
/// conversation) survives a killed process and costs no wait.
@NullMarked
package wence.store;

import org.jspecify.annotations.NullMarked;
