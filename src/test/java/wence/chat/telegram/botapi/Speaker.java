package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person at a place: what is said here goes to the chat, and to the bot if it may read it.
public final class Speaker {
    private final World world;
    private final Person person;
    private final Chat chat;
    private final int thread;

    Speaker(World world, Person person, Chat chat, int thread) {
        this.world = world;
        this.person = person;
        this.chat = chat;
        this.thread = thread;
    }

    public Chat chat() {
        return chat;
    }

    /// The id of the message.
    public int says(String text) {
        return world.gate().alone(() -> send(post(Optional.empty()).text(Typed.read(text))));
    }

    /// Says something as a reply to a message of the chat.
    public int replies(int to, String text) {
        return world.gate().alone(() -> send(post(Optional.of(message(to))).text(Typed.read(text))));
    }

    public void edits(int message, String text) {
        world.gate().happens(() -> {
            Post post = message(message);
            post.text(Typed.read(text)).edited(world.now());
            world.deliverEdited(post);
            note(post, true);
        });
    }

    public int sendsFile(String name, byte[] bytes, String caption) {
        return world.gate().alone(() -> {
            StoredFile file = world.store(Upload.of(name, mediaType(name), bytes));
            return send(post(Optional.empty()).file(file).text(Typed.read(caption)));
        });
    }

    /// Presses the button with this label; the id of the query that the bot is to answer.
    public String presses(int message, String label) {
        return world.gate().alone(() -> {
            Post on = message(message);
            var labels = new ArrayList<String>();
            for (JsonNode row : on.buttons()) {
                for (JsonNode button : row) {
                    labels.add(button.path("text").asText());
                    if (button.path("text").asText().equals(label)) {
                        return press(
                                Wire.message(on, world),
                                message,
                                label,
                                button.path("callback_data").asText());
                    }
                }
            }
            throw new AssertionError(
                    "no button [%s] on message %d of %s, only %s".formatted(label, message, chat, labels));
        });
    }

    /// Presses a button that is not there any more, as an old client may. When the message is gone, too, the bot is
    /// told
    /// no more of it than its number.
    public String pressesOld(int message, String data) {
        return world.gate().alone(() -> {
            Post on = chat.posts().get(message);
            return press(on == null ? gone(message) : Wire.message(on, world), message, data, data);
        });
    }

    private ObjectNode gone(int message) {
        ObjectNode json = Wire.object();
        chat.write(json.putObject("chat"));
        return json.put("message_id", message).put("date", 0);
    }

    private String press(ObjectNode on, int message, String label, String data) {
        Queries.Press press = world.queries().press(chat);
        ObjectNode json = Wire.object();
        json.put("id", press.id());
        person.write(json.putObject("from"));
        json.set("message", on);
        json.put("chat_instance", "chat-" + chat.id()).put("data", data);
        world.note(new Happening.Pressed(chat, press.at(), press.id(), person.name(), message, label));
        world.updates().add("callback_query", json);
        return press.id();
    }

    /// Types the bot's name and a question into this chat; the id of the query that the bot is to answer.
    public String asksInline(String text) {
        return world.gate().alone(() -> {
            Queries.Inline inline = world.queries().inline(chat);
            ObjectNode json = Wire.object();
            json.put("id", inline.id());
            person.write(json.putObject("from"));
            json.put("query", text)
                    .put("offset", "")
                    .put("chat_type", chat.type().word());
            world.note(new Happening.AskedInline(chat, inline.at(), inline.id(), person.name(), text));
            world.updates().add("inline_query", json);
            return inline.id();
        });
    }

    /// Sends what the bot offered for an inline query; the id of the message.
    public int chooses(String query, String result) {
        return world.gate().alone(() -> {
            Happening.Offered.Result chosen = world.happenings().stream()
                    .filter(Happening.Offered.class::isInstance)
                    .map(Happening.Offered.class::cast)
                    .filter(offered -> offered.query().equals(query))
                    .map(Happening.Offered::results)
                    .flatMap(List::stream)
                    .filter(offered -> offered.id().equals(result))
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError("nothing like %s was offered for %s".formatted(result, query)));
            ObjectNode json = Wire.object();
            json.put("result_id", result).put("query", query);
            person.write(json.putObject("from"));
            world.updates().add("chosen_inline_result", json);
            return send(post(Optional.empty())
                    .text(new Formatted(chosen.text(), chosen.entities()))
                    .viaTheBot());
        });
    }

    private int send(Post post) {
        world.deliver(post);
        note(post, false);
        return post.id();
    }

    private void note(Post post, boolean edit) {
        world.note(new Happening.Said(
                chat,
                world.now(),
                post.id(),
                person.name(),
                thread,
                post.replyTo().map(Post::id).orElse(0),
                Styled.text(post.text().text(), post.text().entities()),
                post.file().map(file -> file.upload().name()).orElse(""),
                edit));
    }

    private Post post(Optional<Post> replyTo) {
        return new Post(chat, world.now(), Optional.of(person), thread, replyTo);
    }

    private Post message(int id) {
        return Optional.ofNullable(chat.posts().get(id))
                .orElseThrow(() -> new AssertionError("no message %d in %s".formatted(id, chat)));
    }

    private static String mediaType(String name) {
        String type = URLConnection.guessContentTypeFromName(name);
        return type == null ? "application/octet-stream" : type;
    }
}
