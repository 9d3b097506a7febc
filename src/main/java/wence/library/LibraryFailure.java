package wence.library;

/// The collection cannot be used for a reason that a person can mend; the message says what is
/// wrong and what to do.
public final class LibraryFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    LibraryFailure(String sentence) {
        super(sentence);
    }

    LibraryFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
