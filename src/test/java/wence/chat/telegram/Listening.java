package wence.chat.telegram;

import java.util.List;
import java.util.function.Function;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;

/// Says back what a function makes of what it hears, after a sign that it works.
///
/// @param answer the words of a reply of one line
record Listening(Function<Message, String> answer) implements Listener {
    @Override
    public void hear(Message message, Delivery delivery) {
        delivery.working();
        delivery.send(Reply.line(answer.apply(message)));
    }

    @Override
    public List<Offer> offers(Message message, int max) {
        return List.of();
    }
}
