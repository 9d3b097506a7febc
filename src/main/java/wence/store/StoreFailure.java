package wence.store;

/// The store could not keep or give what it was asked for, for a reason that a person can mend;
/// the message is a sentence that says what is wrong and what to do. What was being written is
/// not kept.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// @param sentence what is wrong and what to do
    public StoreFailure(String sentence) {
        super(sentence);
    }
}
