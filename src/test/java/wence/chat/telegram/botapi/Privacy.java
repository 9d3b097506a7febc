package wence.chat.telegram.botapi;

import java.util.Locale;

/// What a bot is given to read of what is said in groups.
final class Privacy {
    private Privacy() {}

    /// In privacy mode: service messages, commands that may be meant for the bot, mentions of it, replies to it and
    /// what was sent by way of it.
    static boolean mayRead(Post post, Bot bot) {
        Chat chat = post.chat();
        if (!chat.closedToTheBot().isEmpty()) {
            return false;
        }
        return chat.type() == Chat.Type.PRIVATE
                || bot.readsAllGroupMessages()
                || chat.botIsAdmin()
                || !post.service().isEmpty()
                || post.isViaTheBot()
                || post.replyTo().filter(Post::byTheBot).isPresent()
                || names(post, bot);
    }

    private static boolean names(Post post, Bot bot) {
        String text = post.text().text();
        String name = "@" + bot.username();
        for (Entity entity : post.text().entities()) {
            String part = text.substring(entity.offset(), entity.end()).toLowerCase(Locale.ROOT);
            if (entity.type().equals("mention") && part.equals(name)) {
                return true;
            }
            if (entity.type().equals("bot_command")
                    && (part.endsWith(name)
                            || (!part.contains("@") && post.chat().botSpokeLast()))) {
                return true;
            }
        }
        return false;
    }
}
