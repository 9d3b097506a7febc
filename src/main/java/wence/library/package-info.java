/// The plans on disk: their texts as published, what is known of each, and the order in which
/// they are read.
///
/// A plan is two files in `plans/`: `ID.txt`, the text as published, byte for byte, and
/// `ID.json`, its facts, which may be missing. What a text came as is kept in `plans/originals`,
/// earlier texts in `plans/versions/ID`. [wence.library.Library] reads all of them, and changes
/// them by acts: publish, remove, undo, restore.
///
/// ## Why
///
/// **An act touches several files and must be one step**, for a process that is killed, for a
/// disk that is full, for a power cut between any two writes, and for another process that reads
/// meanwhile. So it is written down before it is done:
///
/// 1. Every content that a file had or will have is put into `acts/kept` under its SHA-256.
///    Nothing is deleted there, so no text that was ever accepted is lost.
/// 2. The act, which file had which content and shall have which, is written beside and renamed
///    to `acts/00000012.json`. That renaming is the commit. Until then no file was touched.
/// 3. The files are made so, each written beside and renamed.
/// 4. `acts/held` is renamed into place: the act's number, and what every file holds now.
///
/// Whoever comes next and finds an act without its line in `held` ends it first; doing it twice
/// is the same as once. Who cannot write, on a full disk or without the right to, reads the files
/// as the act wants them, from `acts/kept`. An act that cannot be done to the end by the process
/// that began it is taken back, so that what a person is told is true; `held` is taken back with
/// it, since a disk may fail after its renaming, and the files would then seem to be changed by
/// hand. Everything is brought to the disk before the next step relies on it, names of files
/// included.
///
/// **One lock** (`acts/lock`) is held for an act and for taking a look at all files, some
/// milliseconds each; the system takes it back from a process that dies. Where no act was ever
/// done there is no folder `acts` and no lock.
///
/// **People may change the files by hand.** What differs from `held` is put down as an act of its
/// own before the next one, so it can be undone as well; a file that was written within the last
/// two seconds waits, since it may be half copied.
///
/// **Undo is an act too**: the last one with before and after exchanged. Done twice it puts back
/// what it took. `remove` leaves the text among the earlier versions, with its facts and what it
/// came as: a person finds it there without this program.
@NullMarked
package wence.library;

import org.jspecify.annotations.NullMarked;
