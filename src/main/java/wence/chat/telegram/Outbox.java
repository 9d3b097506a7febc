package wence.chat.telegram;

import java.io.Serializable;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// Sends messages at Telegram's pace. What was limited or never left is sent again; what was refused is sent simpler,
/// first without markup, then without buttons and topic; what may have arrived is not sent again.
final class Outbox {
    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    private static final int BAD_REQUEST = 400;

    /// How often an edit is tried that Telegram does not confirm.
    private static final int MAX_EDITS = 3;

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final BotCalls api;
    private final OutgoingPace pace;
    private final Tempo tempo;
    private final Moves moves;
    private final Closing closing;

    Outbox(BotCalls api, OutgoingPace pace, Tempo tempo, Moves moves, Closing closing) {
        this.api = api;
        this.pace = pace;
        this.tempo = tempo;
        this.moves = moves;
        this.closing = closing;
    }

    /// How much of a message's dress is left.
    private enum Dress {
        HTML,
        PLAIN,
        BARE
    }

    /// A message that is to be sent.
    ///
    /// @param answers the message that it answers, shown above it
    record Letter(
            ChatPlace place, Rendering.Text text, Optional<InlineKeyboardMarkup> keyboard, Optional<Integer> answers) {}

    /// Sends a message.
    ///
    /// @throws NotDelivered when the platform closes before it could be sent
    Outcome<Message> send(Letter letter) {
        return simpler(letter.place(), dress -> place -> message(letter, place, dress));
    }

    /// Puts another text in the place of a message. That it is the same text is no failure; so
    /// what may have arrived is sent again.
    ///
    /// @throws NotDelivered when the platform closes before it could be sent
    Outcome<Serializable> edit(Letter letter, int message) {
        Outcome<Serializable> outcome = simpler(letter.place(), dress -> place -> edit(letter, message, place, dress));
        for (int tried = 1; outcome instanceof Outcome.Unknown<Serializable> && tried < MAX_EDITS; tried++) {
            pause(Backoff.after(tried, tempo));
            outcome = simpler(letter.place(), dress -> place -> edit(letter, message, place, dress));
        }
        return isNotModified(outcome) ? new Outcome.Done<>(true) : outcome;
    }

    /// Sends a message that may be left out: now or not at all, and once.
    ///
    /// @return empty when there is no room for it
    Optional<Outcome<Message>> sendNow(Letter letter) {
        ChatPlace place = moves.now(letter.place());
        return isClosed() || !pace.takeFree(place)
                ? Optional.empty()
                : Optional.of(api.call(message(letter, place, Dress.HTML)));
    }

    /// Puts a text that may be left out in the place of a message: now or not at all, and once.
    ///
    /// @return empty when there is no room to spare for it
    Optional<Outcome<Serializable>> editNow(Letter letter, int message) {
        ChatPlace place = moves.now(letter.place());
        return isClosed() || !pace.takeSpare(place)
                ? Optional.empty()
                : Optional.of(api.call(edit(letter, message, place, Dress.HTML)));
    }

    private boolean isClosed() {
        return closing.isClosed();
    }

    /// Whether the text was there already.
    static boolean isNotModified(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.reason().contains("message is not modified");
    }

    private <T extends Serializable> Outcome<T> simpler(
            ChatPlace place, Function<Dress, Function<ChatPlace, BotApiMethod<T>>> method) {
        Outcome<T> outcome = new Outcome.Unknown<>("");
        for (Dress dress : List.of(Dress.values())) {
            outcome = persistent(place, method.apply(dress));
            if (!(outcome instanceof Outcome.Refused<T> refused)
                    || refused.code() != BAD_REQUEST
                    || isNotModified(refused)
                    || refused.reason().contains("message to edit not found")
                    || refused.reason().contains("chat not found")) {
                return outcome;
            }
            LOG.log(Logger.Level.WARNING, "Telegram refused {0}: {1}", dress, refused.reason());
        }
        return outcome;
    }

    private <T extends Serializable> Outcome<T> persistent(
            ChatPlace place, Function<ChatPlace, BotApiMethod<T>> method) {
        int failures = 0;
        while (true) {
            ChatPlace now = moves.now(place);
            pause(pace.take(now));
            if (isClosed()) {
                throw new NotDelivered();
            }
            Outcome<T> outcome = api.call(method.apply(now));
            switch (outcome) {
                case Outcome.Limited<T> limited -> pause(limited.pause().plusMillis(50));
                case Outcome.NotSent<T> _ -> {
                    failures++;
                    pause(Backoff.after(failures, tempo));
                }
                case Outcome.Refused<T> refused
                when refused.movedTo().filter(to -> to != now.chat()).isPresent() ->
                    moves.add(now.chat(), refused.movedTo().orElseThrow());
                case Outcome.Unknown<T> _ when isClosed() -> throw new NotDelivered();
                case Outcome.Done<T> _, Outcome.Refused<T> _, Outcome.Unknown<T> _ -> {
                    return outcome;
                }
            }
        }
    }

    /// Waits.
    ///
    /// @throws NotDelivered when the platform closes meanwhile
    void pause(Duration time) {
        if (time.isPositive() && closing.await(time)) {
            throw new NotDelivered();
        }
    }

    private static BotApiMethod<Message> message(Letter letter, ChatPlace place, Dress dress) {
        var message = SendMessage.builder()
                .chatId(place.chat())
                .text(dress == Dress.HTML ? letter.text().html() : letter.text().plain())
                .linkPreviewOptions(NO_PREVIEW);
        if (dress == Dress.HTML) {
            message.parseMode(ParseMode.HTML);
        }
        if (dress != Dress.BARE) {
            letter.keyboard().ifPresent(message::replyMarkup);
            place.topic().ifPresent(message::messageThreadId);
        }
        letter.answers()
                .ifPresent(id -> message.replyParameters(ReplyParameters.builder()
                        .messageId(id)
                        .allowSendingWithoutReply(true)
                        .build()));
        return message.build();
    }

    private static BotApiMethod<Serializable> edit(Letter letter, int id, ChatPlace place, Dress dress) {
        var message = EditMessageText.builder()
                .chatId(place.chat())
                .messageId(id)
                .text(dress == Dress.HTML ? letter.text().html() : letter.text().plain())
                .linkPreviewOptions(NO_PREVIEW);
        if (dress == Dress.HTML) {
            message.parseMode(ParseMode.HTML);
        }
        if (dress != Dress.BARE) {
            letter.keyboard().ifPresent(message::replyMarkup);
        }
        return message.build();
    }
}
