package wence.chat.telegram;

/// The platform ends before an answer could be sent; its update stays pending and is answered at the next start.
final class NotDelivered extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotDelivered() {
        super("the platform is closing");
    }
}
