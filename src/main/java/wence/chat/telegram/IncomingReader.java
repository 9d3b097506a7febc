package wence.chat.telegram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import wence.chat.Message.Around;
import wence.chat.Message.Content;
import wence.chat.Message.File;
import wence.chat.Message.Press;
import wence.chat.Message.Words;
import wence.chat.telegram.Incoming.BarePress;
import wence.chat.telegram.Incoming.Heard;
import wence.chat.telegram.Incoming.Inline;
import wence.chat.telegram.Incoming.Moved;
import wence.chat.telegram.Incoming.NoWords;
import wence.chat.telegram.Incoming.Nothing;

/// Reads updates: the one place where the library's nulls are met.
final class IncomingReader {
    /// The kinds of updates that are read here.
    static final List<String> KINDS = List.of("message", "callback_query", "inline_query");

    private static final String INLINE_ROOM = "inline";

    private final Me me;
    private final Addressing addressing;
    private final Downloads downloads;

    IncomingReader(Me me, Downloads downloads) {
        this.me = me;
        this.downloads = downloads;
        addressing = new Addressing(me);
    }

    Incoming read(Update update) {
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        if (update.getInlineQuery() != null) {
            return inline(update.getInlineQuery());
        }
        return new Nothing();
    }

    private Incoming message(Message message) {
        if (message.getMigrateToChatId() != null) {
            return new Moved(message.getChatId(), message.getMigrateToChatId());
        }
        Optional<String> person = person(message);
        Chat chat = message.getChat();
        boolean isGroup = chat.isGroupChat() || chat.isSuperGroupChat();
        if (person.isEmpty() || !(isGroup || chat.isUserChat()) || isOurOwn(message)) {
            return new Nothing();
        }
        ChatPlace place = place(message, isGroup);
        Optional<Content> content = content(message, isGroup);
        if (content.isEmpty()) {
            return !isGroup && isContent(message) ? new NoWords(place) : new Nothing();
        }
        return new Heard(
                place,
                new wence.chat.Message(
                        TelegramPlatform.NAME,
                        place.room(),
                        person.get(),
                        Integer.toString(message.getMessageId()),
                        content.get(),
                        repliedTo(message),
                        new Around(
                                !isGroup,
                                Long.toString(place.chat()),
                                Faces.speaker(message),
                                Faces.repliedTo(message)
                                        .filter(_ -> repliedTo(message).isEmpty()),
                                Addressing.mentioned(message))),
                isGroup ? Optional.of(message.getMessageId()) : Optional.empty(),
                Optional.empty());
    }

    /// A file, or else words; empty when neither is there, or it is not meant for us.
    private Optional<Content> content(Message message, boolean isGroup) {
        Optional<String> words = isGroup ? addressing.wordsToUs(message) : Addressing.words(message);
        Document document = message.getDocument();
        if (document == null || (isGroup && words.isEmpty())) {
            return words.map(Words::new);
        }
        String id = document.getFileId();
        return Optional.of(new File(
                Objects.requireNonNullElse(document.getFileName(), ""),
                Objects.requireNonNullElse(document.getFileSize(), 0L),
                words.filter(caption -> !caption.startsWith("/")).orElse(""),
                max -> downloads.fetch(id, max)));
    }

    private static Incoming press(CallbackQuery query) {
        if (query.getMessage() == null || query.getData() == null) {
            return new BarePress(query.getId());
        }
        var on = query.getMessage();
        Chat chat = on.getChat();
        boolean isGroup = chat.isGroupChat() || chat.isSuperGroupChat();
        ChatPlace place = on instanceof Message message
                ? place(message, isGroup)
                : new ChatPlace(chat.getId(), Optional.empty(), isGroup);
        return new Heard(
                place,
                new wence.chat.Message(
                        TelegramPlatform.NAME,
                        place.room(),
                        Long.toString(query.getFrom().getId()),
                        query.getId(),
                        new Press(query.getData()),
                        Optional.of(Integer.toString(on.getMessageId())),
                        around(place, query.getFrom())),
                isGroup ? Optional.of(on.getMessageId()) : Optional.empty(),
                Optional.of(query.getId()));
    }

    private static Incoming inline(InlineQuery query) {
        String person = Long.toString(query.getFrom().getId());
        return new Inline(
                query.getId(),
                new wence.chat.Message(
                        TelegramPlatform.NAME,
                        INLINE_ROOM,
                        person,
                        query.getId(),
                        new Words(Objects.requireNonNullElse(query.getQuery(), "")),
                        Optional.empty(),
                        new Around(false, INLINE_ROOM, Faces.of(query.getFrom()), Optional.empty(), List.of())));
    }

    private static Around around(ChatPlace place, User person) {
        return new Around(!place.isGroup(), Long.toString(place.chat()), Faces.of(person), Optional.empty(), List.of());
    }

    /// Who said it: an admin who speaks as the group, or a channel, stands for a person; another bot does not.
    private static Optional<String> person(Message message) {
        if (Boolean.TRUE.equals(message.getIsAutomaticForward())) {
            return Optional.empty();
        }
        if (message.getSenderChat() != null) {
            return Optional.of(Long.toString(message.getSenderChat().getId()));
        }
        return Optional.ofNullable(message.getFrom())
                .filter(from -> !Boolean.TRUE.equals(from.getIsBot()))
                .map(from -> Long.toString(from.getId()));
    }

    /// Whether it is an excerpt that somebody sent through the bot.
    private boolean isOurOwn(Message message) {
        return Optional.ofNullable(message.getViaBot())
                .map(User::getId)
                .filter(id -> id == me.id())
                .isPresent();
    }

    private Optional<String> repliedTo(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(replied -> addressing.isOurs(replied))
                .map(replied -> Integer.toString(replied.getMessageId()));
    }

    private static ChatPlace place(Message message, boolean isGroup) {
        Optional<Integer> topic = Boolean.TRUE.equals(message.getIsTopicMessage())
                ? Optional.ofNullable(message.getMessageThreadId())
                : Optional.empty();
        return new ChatPlace(message.getChatId(), topic, isGroup);
    }

    /// Whether a person sent something, in contrast to what Telegram itself reports.
    private static boolean isContent(Message message) {
        return Stream.of(
                        message.getSticker(),
                        message.getPhoto(),
                        message.getVoice(),
                        message.getVideo(),
                        message.getVideoNote(),
                        message.getAudio(),
                        message.getAnimation(),
                        message.getContact(),
                        message.getLocation(),
                        message.getPoll(),
                        message.getDice())
                .anyMatch(Objects::nonNull);
    }
}
