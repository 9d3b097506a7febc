package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Someone who talks to the bot.
public final class Person {
    private final World world;
    private final long id;
    private final String name;
    private String language = "zh-hans";
    private String handle = "";

    Person(World world, long id, String name) {
        this.world = world;
        this.id = id;
        this.name = name;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /// The language of the person's Telegram, as in `en` or `zh-hans`; `zh-hans` when nothing is said.
    public Person speaks(String code) {
        language = code;
        return this;
    }

    /// Is mentioned as `@handle`.
    public Person called(String newHandle) {
        handle = newHandle;
        return this;
    }

    /// At a chat that all write to, outside of its topics.
    public Speaker in(Chat chat) {
        return new Speaker(world, this, chat, 0);
    }

    public Speaker in(Topic topic) {
        return new Speaker(world, this, topic.chat(), topic.thread());
    }

    /// Alone with the bot.
    public Speaker alone() {
        return in(world.gate().alone(() -> world.open(id, Chat.Type.PRIVATE, name)));
    }

    /// Blocks the bot: its private messages are refused from then on.
    public void blocksTheBot() {
        alone().chat().shutsTheBotOut();
    }

    void write(ObjectNode json) {
        json.put("id", id).put("is_bot", false).put("first_name", name).put("language_code", language);
        if (!handle.isEmpty()) {
            json.put("username", handle);
        }
    }
}
