package wence.chat.telegram.botapi;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything there is on this server. Only the gate's holder touches what is in it.
final class World {
    private final Gate gate = new Gate();
    private final InstantSource clock;
    private final SortedMap<Long, Chat> chats = new TreeMap<>();
    private final SortedMap<Long, Person> people = new TreeMap<>();
    private final SortedMap<String, StoredFile> files = new TreeMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Updates updates;
    private final Queries queries;
    private Bot bot = Bot.USUAL;
    private int sentByTheBot;

    World(InstantSource clock) {
        this.clock = clock;
        this.updates = new Updates(gate);
        this.queries = new Queries(clock);
    }

    Gate gate() {
        return gate;
    }

    Instant now() {
        return clock.instant();
    }

    Bot bot() {
        return bot;
    }

    void bot(Bot now) {
        bot = now;
    }

    Updates updates() {
        return updates;
    }

    Queries queries() {
        return queries;
    }

    List<Happening> happenings() {
        return happenings;
    }

    Person person(long id, String name) {
        return people.computeIfAbsent(id, i -> new Person(this, i, name));
    }

    Chat open(long id, Chat.Type type, String title) {
        return chats.computeIfAbsent(id, i -> new Chat(this, i, type, title));
    }

    Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    StoredFile store(Upload upload) {
        int number = files.size() + 1;
        int dot = upload.name().lastIndexOf('.');
        String path = "documents/file_" + number + (dot < 0 ? "" : upload.name().substring(dot));
        var file = new StoredFile("file-" + number, path, upload);
        files.put(file.id(), file);
        return file;
    }

    Optional<StoredFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    Optional<StoredFile> fileAt(String path) {
        return files.values().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    void note(Happening happening) {
        happenings.add(happening);
        if (happening instanceof Happening.Sent sent && !sent.edit()) {
            sentByTheBot++;
        }
    }

    int sentByTheBot() {
        return sentByTheBot;
    }

    /// Puts a person's message into its chat and hands it to the bot if the bot may read it.
    void deliver(Post post) {
        post.chat().posts().put(post.id(), post);
        if (Privacy.mayRead(post, bot)) {
            updates.add("message", Wire.message(post, this));
        }
        post.chat().spoken(false);
    }

    void deliverEdited(Post post) {
        if (Privacy.mayRead(post, bot)) {
            updates.add("edited_message", Wire.message(post, this));
        }
    }
}
