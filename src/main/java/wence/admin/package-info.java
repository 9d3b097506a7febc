/// What admins do to the collection: read a file as a draft, publish it, take back, remove,
/// reindex, back up.
///
/// [wence.admin.Admin] is the door for a chat and for the command line alike. What it does to the
/// plans' files it does through [wence.library.Library], whose acts are whole and can be taken
/// back.
///
/// ## Why
///
/// **A file is read in a Java machine of its own** where a bot is being served
/// ([wence.admin.WorkshopApart]): no library can bound what a hostile file takes of the memory
/// that all threads share, and no thread can be ended from outside. A process has a heap of its
/// own and can be killed, with the recognition of pages that it started. It costs half a second
/// of starting for each file. It reads the bytes *and* the plan, so that neither a packed bomb
/// nor a text made for slow rules reaches the bot; what comes back is a report of bounded size. A
/// command line reads in its own process, which is bounded itself and ends with it. The index is
/// built in a process of its own for the same reasons, and so that building does not need the
/// bot's heap twice.
///
/// A file has three minutes and 256 MB of heap, an index half an hour; what is larger than any
/// plan is refused before it is written anywhere.
///
/// **The audit log is not written here** but where an act is asked for, by the chat and by the
/// command line: they know who may act, and write down the refused acts as well. The journal of
/// the library has who and when of every change besides.
///
/// **A draft is a folder** `drafts/ID` that is made whole beside and then named, so a restart
/// finds all of it or nothing. Its contents are checked by name when it is published. It waits
/// for seven days.
///
/// **The switch is one step** ([wence.admin.Collection]): a message takes the answerer and the
/// index together, and the collection before is closed when the last that took it gives it back.
@NullMarked
package wence.admin;

import org.jspecify.annotations.NullMarked;
