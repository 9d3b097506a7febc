package wence.chat;

/// The way back to where a message came from.
public interface Delivery {
    /// Shows that a reply is being made, where a platform can show that.
    void working();

    /// Shows how far the reply is that [#send] will bring. Each takes the place of the one
    /// before, and what is sent that of the last.
    ///
    /// It does not wait until people see it, and any of them may be left out; a platform that can
    /// neither edit nor go on where it stopped shows none.
    default void soFar(SoFar reply) {}

    /// Sends a reply.
    ///
    /// @return id by which a person's later reply or press refers to it
    String send(Reply reply);

    /// Puts another reply in the place of one that was sent; a platform that cannot edit sends it
    /// anew.
    ///
    /// @param sent what [#send] returned
    /// @return id by which a person's later reply or press refers to it from now on
    String replace(String sent, Reply reply);
}
