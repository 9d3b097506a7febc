package wence.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Where the work is done that a hostile or a huge file may make long and large.
public interface Workshop {
    /// Reads the file in a draft's folder, and leaves the draft there, or a sentence why not.
    ///
    /// @throws IOException when the folder cannot be read or written
    /// @throws WorkFailure when reading came to no end; the message is a sentence for the person
    ///     who sent the file
    void read(Path folder) throws IOException, WorkFailure;

    /// Builds the index of the plans as they are now, also when there is one.
    ///
    /// @param progress hears how far it is
    /// @throws WorkFailure when it was not built; the one before is in force. The message is a
    ///     sentence
    void index(Consumer<Progress.Indexing> progress) throws WorkFailure;
}
