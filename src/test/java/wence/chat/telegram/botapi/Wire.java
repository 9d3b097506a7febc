package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What goes over the wire, in the shapes of the Bot API.
final class Wire {
    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode message(Post post, World world) {
        ObjectNode json = bare(post, world);
        post.replyTo()
                .or(() -> post.chat().topicOpening(post.thread()).filter(opening -> opening != post))
                .ifPresent(original -> json.set("reply_to_message", bare(original, world)));
        return json;
    }

    private static ObjectNode bare(Post post, World world) {
        ObjectNode json = object();
        json.put("message_id", post.id());
        ObjectNode from = json.putObject("from");
        post.from()
                .ifPresentOrElse(person -> person.write(from), () -> world.bot().writeUser(from));
        post.chat().write(json.putObject("chat"));
        json.put("date", post.date().getEpochSecond());
        post.edited().ifPresent(when -> json.put("edit_date", when.getEpochSecond()));
        if (post.thread() > 0) {
            json.put("message_thread_id", post.thread()).put("is_topic_message", true);
        } else if (post.chat().type() == Chat.Type.SUPERGROUP && post.replyTo().isPresent()) {
            json.put("message_thread_id", post.root());
        }
        if (post.isViaTheBot()) {
            world.bot().writeUser(json.putObject("via_bot"));
        }
        content(post, json);
        if (!post.buttons().isEmpty()) {
            json.putObject("reply_markup").set("inline_keyboard", post.buttons());
        }
        return json;
    }

    private static void content(Post post, ObjectNode json) {
        switch (post.service()) {
            case "" -> {
                String field = post.file().isPresent() ? "caption" : "text";
                post.file().ifPresent(file -> file.write(json.putObject("document")));
                if (!post.text().text().isEmpty()) {
                    json.put(field, post.text().text());
                }
                if (!post.text().entities().isEmpty()) {
                    post.text().writeEntities(json.putArray(post.file().isPresent() ? "caption_entities" : "entities"));
                }
            }
            case "forum_topic_created" ->
                json.putObject("forum_topic_created")
                        .put("name", post.text().text())
                        .put("icon_color", 0x6FB9F0);
            default -> json.put(post.service(), Long.parseLong(post.text().text()));
        }
    }

    /// The bot's place in the chat has changed to this.
    static ObjectNode membership(Chat chat, World world, String status) {
        ObjectNode json = object();
        chat.write(json.putObject("chat"));
        chat.founder().write(json.putObject("from"));
        json.put("date", world.now().getEpochSecond());
        member(json.putObject("old_chat_member"), world, status.equals("kicked") ? "member" : "left");
        member(json.putObject("new_chat_member"), world, status);
        return json;
    }

    static void member(ObjectNode json, World world, String status) {
        json.put("status", status);
        world.bot().writeUser(json.putObject("user"));
        if (status.equals("kicked")) {
            json.put("until_date", 0);
        }
    }
}
