package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message as the server keeps it. Only the gate's holder touches one.
final class Post {
    private final Chat chat;
    private final int id;
    private final Instant date;
    private final Optional<Person> from;
    private final int thread;
    private final Optional<Post> replyTo;
    private Formatted text = Formatted.NOTHING;
    private Optional<StoredFile> file = Optional.empty();
    private ArrayNode buttons = JsonNodeFactory.instance.arrayNode();
    private Optional<Instant> edited = Optional.empty();
    private String service = "";
    private boolean viaTheBot;
    private int edits;

    /// @param from the person, or nobody when the bot wrote it
    /// @param thread the topic, or 0
    Post(Chat chat, Instant date, Optional<Person> from, int thread, Optional<Post> replyTo) {
        this(chat, chat.nextMessage(), date, from, thread, replyTo);
    }

    private Post(Chat chat, int id, Instant date, Optional<Person> from, int thread, Optional<Post> replyTo) {
        this.chat = chat;
        this.id = id;
        this.date = date;
        this.from = from;
        this.thread = thread;
        this.replyTo = replyTo;
    }

    /// A message of the chat itself; the service is the name of the field that tells what happened.
    static Post service(Chat chat, int id, Instant date, String service, String value) {
        var post = new Post(
                chat,
                id,
                date,
                Optional.of(chat.founder()),
                service.equals("forum_topic_created") ? id : 0,
                Optional.empty());
        post.service = service;
        post.text = new Formatted(value, List.of());
        return post;
    }

    Post text(Formatted said) {
        text = said;
        return this;
    }

    Post file(StoredFile sent) {
        file = Optional.of(sent);
        return this;
    }

    Post buttons(ArrayNode rows) {
        buttons = rows;
        return this;
    }

    Post viaTheBot() {
        viaTheBot = true;
        return this;
    }

    void edited(Instant when) {
        edited = Optional.of(when);
        edits++;
    }

    int edits() {
        return edits;
    }

    Chat chat() {
        return chat;
    }

    int id() {
        return id;
    }

    Instant date() {
        return date;
    }

    /// Nobody when the bot wrote it.
    Optional<Person> from() {
        return from;
    }

    boolean byTheBot() {
        return from.isEmpty();
    }

    int thread() {
        return thread;
    }

    Optional<Post> replyTo() {
        return replyTo;
    }

    Formatted text() {
        return text;
    }

    Optional<StoredFile> file() {
        return file;
    }

    ArrayNode buttons() {
        return buttons;
    }

    Optional<Instant> edited() {
        return edited;
    }

    String service() {
        return service;
    }

    boolean isViaTheBot() {
        return viaTheBot;
    }

    /// The message that the thread of replies in a supergroup begins with.
    int root() {
        return replyTo.map(Post::root).orElse(id);
    }
}
