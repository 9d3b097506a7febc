package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A chat that the bot is in, or was.
public final class Chat {
    /// What kind of chat it is, in Telegram's words.
    public enum Type {
        PRIVATE,
        GROUP,
        SUPERGROUP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final World world;
    private final long id;
    private final Type type;
    private final String title;
    private final SortedMap<Integer, Post> posts = new TreeMap<>();
    private final SortedMap<Integer, String> topics = new TreeMap<>();
    private Optional<Chat> movedTo = Optional.empty();
    private String closedToTheBot = "";
    private boolean botIsAdmin;
    private boolean botSpokeLast;
    private int lastMessage;

    Chat(World world, long id, Type type, String title) {
        this.world = world;
        this.id = id;
        this.type = type;
        this.title = title;
    }

    public long id() {
        return id;
    }

    public Type type() {
        return type;
    }

    public String title() {
        return title;
    }

    /// Opens a topic; the chat, a supergroup, is a forum from then on.
    public Topic topic(String name) {
        return world.gate().alone(() -> {
            if (type != Type.SUPERGROUP) {
                throw new IllegalStateException("only a supergroup has topics, this is a " + type.word());
            }
            Post opening = Post.service(this, nextMessage(), world.now(), "forum_topic_created", name);
            topics.put(opening.id(), name);
            posts.put(opening.id(), opening);
            return new Topic(this, opening.id(), name);
        });
    }

    /// Makes the bot an administrator, to whom everything that is said is delivered.
    public Chat makesTheBotAdmin() {
        world.gate().happens(() -> botIsAdmin = true);
        return this;
    }

    /// Takes the bot out of the chat, or blocks it when the chat is private: what it sends is refused from then on.
    public void shutsTheBotOut() {
        world.gate().happens(() -> {
            closedToTheBot = switch (type) {
                case PRIVATE -> "bot was blocked by the user";
                case GROUP -> "bot was kicked from the group chat";
                case SUPERGROUP -> "bot was kicked from the supergroup chat";
            };
            world.updates().add("my_chat_member", Wire.membership(this, world, "kicked"));
        });
    }

    /// Turns the group into a supergroup with this id; what is sent to the group is refused from then on.
    public Chat migrates(long supergroup) {
        return world.gate().alone(() -> {
            if (type != Type.GROUP) {
                throw new IllegalStateException("only a group migrates, this is a " + type.word());
            }
            Chat moved = world.open(supergroup, Type.SUPERGROUP, title);
            movedTo = Optional.of(moved);
            world.deliver(Post.service(this, nextMessage(), world.now(), "migrate_to_chat_id", "" + supergroup));
            world.deliver(Post.service(moved, moved.nextMessage(), world.now(), "migrate_from_chat_id", "" + id));
            return moved;
        });
    }

    /// Who opened the chat: the author of its service messages.
    Person founder() {
        return world.person(type == Type.PRIVATE ? id : 1, type == Type.PRIVATE ? title : "群主");
    }

    int nextMessage() {
        return ++lastMessage;
    }

    Map<Integer, Post> posts() {
        return posts;
    }

    boolean hasTopic(int thread) {
        return topics.containsKey(thread);
    }

    String topicName(int thread) {
        return topics.getOrDefault(thread, "");
    }

    Optional<Post> topicOpening(int thread) {
        return hasTopic(thread) ? Optional.ofNullable(posts.get(thread)) : Optional.empty();
    }

    /// Nobody has said anything here yet.
    boolean isSilent() {
        return lastMessage == 0;
    }

    boolean isForum() {
        return !topics.isEmpty();
    }

    Optional<Chat> movedTo() {
        return movedTo;
    }

    boolean botIsAdmin() {
        return botIsAdmin;
    }

    boolean botSpokeLast() {
        return botSpokeLast;
    }

    void spoken(boolean byTheBot) {
        botSpokeLast = byTheBot;
    }

    String closedToTheBot() {
        return closedToTheBot;
    }

    void write(ObjectNode json) {
        json.put("id", id);
        if (type == Type.PRIVATE) {
            json.put("first_name", title);
        } else {
            json.put("title", title);
        }
        json.put("type", type.word());
        if (isForum()) {
            json.put("is_forum", true);
        }
    }

    @Override
    public String toString() {
        return title + " (" + type.word() + " " + id + ")";
    }
}
