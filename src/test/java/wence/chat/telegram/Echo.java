package wence.chat.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;

/// Says back what it hears, and remembers it.
final class Echo implements Listener {
    private final List<Message> heard = new CopyOnWriteArrayList<>();

    @Override
    public void hear(Message message, Delivery delivery) {
        heard.add(message);
        delivery.send(Reply.line("答：" + words(message)));
    }

    @Override
    public List<Offer> offers(Message message, int max) {
        return List.of();
    }

    List<Message> heard() {
        return List.copyOf(heard);
    }

    List<String> words() {
        return heard.stream().map(Echo::words).toList();
    }

    List<String> wordsOf(String person) {
        return heard.stream()
                .filter(message -> message.person().equals(person))
                .map(Echo::words)
                .toList();
    }

    /// At most a hundred bytes.
    private static String got(Message.File file) {
        return switch (file.source().fetch(100)) {
            case Message.Fetched.Bytes(byte[] content) -> content.length + " 字节";
            case Message.Fetched.Failed(String sentence) -> sentence;
        };
    }

    static String words(Message message) {
        return switch (message.content()) {
            case Message.Words words -> words.text();
            case Message.Press press -> press.code();
            case Message.File file -> file.name() + "〔" + got(file) + "〕" + file.caption();
        };
    }
}
