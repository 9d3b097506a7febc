package wence.admin;

/// Some work came to no good end, and left everything as it was; the message is a sentence that
/// says why.
public final class WorkFailure extends Exception {
    private static final long serialVersionUID = 1;

    public WorkFailure(String sentence) {
        super(sentence);
    }
}
