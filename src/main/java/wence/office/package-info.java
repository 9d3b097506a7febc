/// What admins look after: who may ask and who may administer, what was asked and what was not
/// found.
///
/// [wence.office.Office] has it all for those who show it to people, in a chat or on the command
/// line.
///
/// ## Why
///
/// This room stands before `chat`, because the commands of admins are commands like any other: a
/// chat asks this room and shows what it says, and the command line asks the same.
///
/// Roles come from two places. Those from the settings hold as long as the settings do and can
/// only be changed there: whoever can set them owns the machine, and must not be locked out by
/// somebody in a chat. All others are granted, and every grant is written together with its entry
/// in the audit log.
///
/// Who may ask is looked up in memory on every message, and read again from the store every few
/// seconds, so that what the command line or another process changes is known soon and no
/// question waits for it.
///
/// What admins see and steer of a language model ([wence.office.LanguageModel]) is said here
/// without knowing one: its calls are rows of the store, its prompts stand behind a port that the
/// wiring fills ([wence.office.PromptShelf]). Nobody is named in what is shown of calls: who
/// comes close to a budget is their own affair.
///
/// What was asked is handed to a thread that writes it down in batches: an answer never waits for
/// the disk, and what a killed process loses is half a second of statistics. Roles and audit are
/// on the disk before anybody is told.
@NullMarked
package wence.office;

import org.jspecify.annotations.NullMarked;
