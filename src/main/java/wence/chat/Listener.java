package wence.chat;

import java.util.List;

/// Who hears messages. Safe to share between platforms and threads.
public interface Listener {
    /// Takes a message and says through `delivery` what there is to say.
    void hear(Message message, Delivery delivery);

    /// Cited excerpts that fit the words, ready to be sent into any chat; leaves no trace in the conversation.
    ///
    /// @param max how many are wanted at most
    List<Offer> offers(Message message, int max);

    /// Learns that a platform calls a chat by another name from now on; who keeps nothing of chats has nothing to do.
    default void moved(String platform, String from, String to) {}
}
