/// What must outlive a restart: accepted update ids, conversations, feedback, people and their
/// roles, the audit log, what was asked, what a language model was called for.
///
/// [wence.store.Store#open] gives the store of a home, or a sentence that says why there is none.
/// What people do with it goes through small ports ([wence.store.UpdateLog], [wence.store.Notes],
/// [wence.store.FeedbackLog], [wence.store.People], [wence.store.AuditLog],
/// [wence.store.QuestionLog], [wence.store.ModelCallLog], [wence.store.PersonalData],
/// [wence.store.Marks]), nearly each with a twin in memory that keeps the same contract.
///
/// ## Why
///
/// One SQLite file: a crash between any two writes leaves it whole, and one file is easy to back
/// up. Its write-ahead log lets other processes read while one writes. A commit that promises
/// something to the outside (an accepted update, somebody's feedback, a role) waits until the
/// disk has it; a commit that may be done again (an update that was answered, a conversation)
/// survives a killed process and costs no wait.
///
/// A role and its entry in the audit log are one commit, and the table of the audit log has
/// triggers that refuse every change and deletion: not even a mistake in this program takes
/// something out of it. What is deleted elsewhere is overwritten in the file (`secure_delete`)
/// and in the write-ahead log, because who asks to be forgotten means that.
///
/// The calls of a language model stand beside the questions, not in them: a question may lead to
/// none or to several, and what is counted of them (outcome, tokens, time) says nothing of what
/// was asked. They go with their person and with time as questions do.
///
/// A backup that is put back may be old: what has been kept long enough by then is deleted in the
/// same breath. What somebody had forgotten after the backup was made comes back with it; whoever
/// keeps backups answers for how long.
@NullMarked
package wence.store;

import org.jspecify.annotations.NullMarked;
