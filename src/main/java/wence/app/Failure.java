package wence.app;

/// The work failed for a reason that the person can mend; the message says what is wrong and what to do.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
