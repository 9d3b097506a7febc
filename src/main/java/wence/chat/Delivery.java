package wence.chat;

/// The way back to where a message came from.
public interface Delivery {
    /// Shows that a reply is being made, where a platform can show that.
    void working();

    /// Sends a reply.
    ///
    /// @return id by which a person's later reply or press refers to it
    String send(Reply reply);

    /// Puts another reply in the place of one that was sent; a platform that cannot edit sends it anew.
    ///
    /// @param sent what [#send] returned
    void replace(String sent, Reply reply);
}
