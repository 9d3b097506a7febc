package wence.chat.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import wence.chat.Commands;
import wence.chat.Message.Someone;

/// Who a message in a group is meant for. It is meant for the bot when it names it, replies to it, or is one of its
/// commands.
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("/([^\\s@]+)(?:@(\\S+))?(?:\\s.*)?", Pattern.DOTALL);
    private static final String NO_WORDS = "/help";

    private final Me me;

    Addressing(Me me) {
        this.me = me;
    }

    /// The words of a message, or those under its picture; empty when there are none.
    static Optional<String> words(Message message) {
        return Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .filter(words -> !words.isBlank());
    }

    /// What a message in a group says to the bot, without the bot's name; empty when it is not meant for the bot.
    Optional<String> wordsToUs(Message message) {
        Optional<String> words = words(message);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String text = words.get();
        Matcher command = COMMAND.matcher(text.strip());
        if (command.matches()) {
            return isOurCommand(command) ? words : Optional.empty();
        }
        List<MessageEntity> names = names(message, text);
        if (names.isEmpty()) {
            boolean isReply = message.getReplyToMessage() != null && isOurs(message.getReplyToMessage());
            return isReply ? words : Optional.empty();
        }
        String rest = without(names, text);
        return Optional.of(rest.isEmpty() ? pointedAt(message) : rest);
    }

    /// Whether the bot sent a message that somebody could have replied to.
    boolean isOurs(Message message) {
        return message.getForumTopicCreated() == null
                && message.getFrom() != null
                && message.getFrom().getId() == me.id();
    }

    /// With a name behind it, it is ours when the name is; without, when we know it.
    private boolean isOurCommand(Matcher command) {
        if (command.group(2) != null) {
            return command.group(2).equalsIgnoreCase(me.username());
        }
        String word = command.group(1).toLowerCase(Locale.ROOT);
        return Commands.isName(word);
    }

    /// Those whom the message mentions by a name that is no handle, so that Telegram says who they are.
    static List<Someone> mentioned(Message message) {
        String text = Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .orElse("");
        return within(message, text).stream()
                .filter(entity -> entity.getUser() != null)
                .map(entity -> new Someone(
                        Long.toString(entity.getUser().getId()),
                        text.substring(entity.getOffset(), entity.getOffset() + entity.getLength()),
                        Optional.ofNullable(entity.getUser().getUserName()).orElse("")))
                .toList();
    }

    private List<MessageEntity> names(Message message, String text) {
        return within(message, text).stream()
                .filter(entity -> isOurName(entity, text))
                .toList();
    }

    private static List<MessageEntity> within(Message message, String text) {
        List<MessageEntity> entities = message.getText() == null ? message.getCaptionEntities() : message.getEntities();
        return Optional.ofNullable(entities).orElse(List.of()).stream()
                .filter(entity -> entity.getOffset() >= 0
                        && entity.getLength() > 0
                        && entity.getOffset() + entity.getLength() <= text.length())
                .toList();
    }

    private boolean isOurName(MessageEntity entity, String text) {
        return switch (entity.getType()) {
            case "mention" ->
                text.substring(entity.getOffset(), entity.getOffset() + entity.getLength())
                        .equalsIgnoreCase("@" + me.username());
            case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == me.id();
            default -> false;
        };
    }

    private static String without(List<MessageEntity> names, String text) {
        var rest = new StringBuilder(text);
        for (MessageEntity name : names.reversed()) {
            rest.delete(name.getOffset(), name.getOffset() + name.getLength());
        }
        return rest.toString().strip().replaceFirst("^[,，:：、]\\s*", "");
    }

    /// A bare name below somebody's message points at that message.
    private String pointedAt(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(replied -> !isOurs(replied))
                .flatMap(Addressing::words)
                .orElse(NO_WORDS);
    }
}
