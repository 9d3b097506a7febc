package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/// A message of the bot as people see it.
///
/// @param thread the topic, or 0
/// @param replyTo the id of the message replied to, or 0
/// @param text the text or the file's caption, without markup
/// @param buttons rows of buttons
/// @param file the name of the file sent, or empty
/// @param edits how often it was edited
public record Shown(
        Chat chat,
        int id,
        int thread,
        int replyTo,
        String text,
        List<Entity> entities,
        List<List<Button>> buttons,
        String file,
        int edits) {
    public Shown {
        entities = List.copyOf(entities);
        buttons = List.copyOf(buttons);
    }

    /// A button below the message.
    ///
    /// @param data what comes back when it is pressed; empty when it opens an address
    public record Button(String label, String data, String address) {}

    static Shown of(Post post) {
        return new Shown(
                post.chat(),
                post.id(),
                post.thread(),
                post.replyTo().map(Post::id).orElse(0),
                post.text().text(),
                post.text().entities(),
                rows(post.buttons()),
                post.file().map(file -> file.upload().name()).orElse(""),
                post.edits());
    }

    private static List<List<Button>> rows(ArrayNode rows) {
        var read = new ArrayList<List<Button>>();
        for (JsonNode row : rows) {
            var buttons = new ArrayList<Button>();
            row.forEach(button -> buttons.add(new Button(
                    button.path("text").asText(),
                    button.path("callback_data").asText(),
                    button.path("url").asText())));
            read.add(List.copyOf(buttons));
        }
        return read;
    }

    /// The labels of all buttons, row by row.
    public List<String> labels() {
        return buttons.stream().flatMap(List::stream).map(Button::label).toList();
    }

    /// The text with its looks, as the transcript prints it.
    public String styled() {
        return Styled.text(text, entities);
    }
}
