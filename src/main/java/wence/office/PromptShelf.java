package wence.office;

import java.util.List;

/// The port to the prompts of a language model: files that can be edited and read anew while they are in use. Safe to
/// share between threads.
public interface PromptShelf {
    /// Every prompt, in a stated order, compared with its file as it is now.
    List<Shelved> shelved();

    /// Reads all files anew; when one has a mistake, every prompt stays as it was.
    Reloaded reload();

    /// A prompt.
    ///
    /// @param file its file's name
    /// @param version of the one in use, as its first line says
    /// @param fingerprint of what the one in use says besides, in hexadecimal digits
    record Shelved(String file, int version, String fingerprint, OnDisk onDisk) {}

    /// How a file differs from what is in use.
    sealed interface OnDisk {
        /// Not at all.
        record Same() implements OnDisk {}

        /// It says something else.
        ///
        /// @param version as its first line says now
        record Changed(int version) implements OnDisk {}

        /// It could not be used.
        ///
        /// @param mistakes a sentence each, with file and line
        record Mistaken(List<String> mistakes) implements OnDisk {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /// What came of reading them anew.
    sealed interface Reloaded {
        /// The new ones are in use.
        ///
        /// @param changes what is another than before, in the order of the prompts
        record Done(List<Change> changes) implements Reloaded {
            public Done {
                changes = List.copyOf(changes);
            }
        }

        /// The ones before are in use.
        ///
        /// @param mistakes a sentence each, with file and line
        record Refused(List<String> mistakes) implements Reloaded {
            public Refused {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /// A prompt that is another than before.
    record Change(String file, int before, int after) {
        /// Whether the version is the same though the text is not, so that the log cannot tell them apart.
        public boolean keepsVersion() {
            return before == after;
        }
    }
}
