package wence.chat.telegram;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import wence.chat.Message.Someone;

/// What people in Telegram call themselves.
final class Faces {
    private Faces() {}

    static Someone of(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Someone(Long.toString(user.getId()), name, orEmpty(user.getUserName()));
    }

    private static Someone of(Chat chat) {
        return new Someone(Long.toString(chat.getId()), orEmpty(chat.getTitle()), orEmpty(chat.getUserName()));
    }

    /// Who said it; a group or a channel may speak in its own name.
    static Someone speaker(Message message) {
        if (message.getSenderChat() != null) {
            return of(message.getSenderChat());
        }
        return message.getFrom() == null ? new Someone("", "", "") : of(message.getFrom());
    }

    /// Whose message it replies to. What stands first in a topic is no message of anybody.
    static Optional<Someone> repliedTo(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(replied -> replied.getForumTopicCreated() == null)
                .filter(replied -> replied.getFrom() != null || replied.getSenderChat() != null)
                .filter(replied -> replied.getSenderChat() != null
                        || !Boolean.TRUE.equals(replied.getFrom().getIsBot()))
                .map(Faces::speaker);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
