package wence.chat.telegram;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import wence.chat.Delivery;
import wence.chat.Reply;
import wence.chat.SoFar;
import wence.chat.telegram.Outbox.Letter;

/// The way back to one message in Telegram.
final class TelegramDelivery implements Delivery, AutoCloseable {
    private static final Logger LOG = System.getLogger(TelegramDelivery.class.getName());
    private static final String NOWHERE = "";
    private static final String PERHAPS_LOST = "上面的答复可能没有送全：Telegram 没有确认收到。如果没看到，请再问一次。";

    private final ChatPlace place;
    private final Optional<Integer> answers;
    private final Sending sending;
    private @Nullable Closing shown;
    private @Nullable GrowingMessage growing;

    /// @param answers the message that replies are shown to answer
    TelegramDelivery(ChatPlace place, Optional<Integer> answers, Sending sending) {
        this.place = place;
        this.answers = answers;
        this.sending = sending;
    }

    @Override
    public void working() {
        if (shown == null) {
            shown = sending.typing().begin(place);
        }
    }

    @Override
    public void soFar(SoFar reply) {
        List<Rendering.Text> texts = Rendering.of(reply.shown());
        // What does not fit into one message is shown when it is whole.
        if (texts.size() == 1) {
            if (growing == null) {
                growing = new GrowingMessage(place, sending);
            }
            growing.show(new Letter(place, texts.getFirst(), Optional.empty(), answers));
        }
    }

    @Override
    public String send(Reply reply) {
        OptionalInt begun = growing == null ? OptionalInt.empty() : growing.end();
        String sent = begun.isPresent() ? put(letters(reply), begun.getAsInt()) : send(letters(reply));
        endTyping();
        return sent;
    }

    @Override
    public String replace(String sent, Reply reply) {
        OptionalInt message = number(sent);
        return message.isPresent() ? put(letters(reply), message.getAsInt()) : send(letters(reply));
    }

    /// Nothing more is being made, and what was said is remembered.
    @Override
    public void close() {
        endTyping();
        if (growing != null) {
            growing.close();
        }
    }

    private void endTyping() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    /// Puts these in the place of a message, the first into it and the others below.
    private String put(List<Letter> letters, int message) {
        var sent = new ArrayList<>(List.of(message));
        List<Letter> below = letters.subList(1, letters.size());
        return switch (sending.outbox().edit(letters.getFirst(), message)) {
            case Outcome.Done<?> _ -> rest(below, sent, true);
            case Outcome.Unknown<?> unknown -> {
                LOG.log(Logger.Level.WARNING, "an edit was not confirmed: {0}", unknown.reason());
                yield rest(below, sent, false);
            }
            case Outcome.Limited<?> _, Outcome.NotSent<?> _, Outcome.Refused<?> _ -> send(letters);
        };
    }

    private List<Letter> letters(Reply reply) {
        List<Rendering.Text> texts = Rendering.of(reply);
        Optional<InlineKeyboardMarkup> keyboard = Keyboard.of(reply);
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < texts.size(); i++) {
            letters.add(new Letter(
                    place,
                    texts.get(i),
                    i == texts.size() - 1 ? keyboard : Optional.empty(),
                    i == 0 ? answers : Optional.empty()));
        }
        return letters;
    }

    private String send(List<Letter> letters) {
        return rest(letters, new ArrayList<>(), true);
    }

    /// @param sent ids of what was sent before
    /// @param isConfirmed whether all of that is known to have arrived
    /// @return id of the last one
    private String rest(List<Letter> letters, List<Integer> sent, boolean isConfirmed) {
        boolean isAllSent = isConfirmed;
        for (Letter letter : letters) {
            Outcome<Message> outcome = sending.outbox().send(letter);
            outcome.result().map(Message::getMessageId).ifPresent(sent::add);
            if (!(outcome instanceof Outcome.Done<Message>)) {
                LOG.log(Logger.Level.WARNING, "a message to a chat was not confirmed: {0}", outcome.trouble());
            }
            isAllSent &= !(outcome instanceof Outcome.Unknown<Message>);
        }
        if (!isAllSent) {
            var notice = new Rendering.Text(PERHAPS_LOST, PERHAPS_LOST);
            sending.outbox().send(new Letter(place, notice, Optional.empty(), answers));
        }
        sending.parts().remember(place.chat(), sent);
        return sent.isEmpty() ? NOWHERE : Integer.toString(sent.getLast());
    }

    private static OptionalInt number(String sent) {
        return sent.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(sent)) : OptionalInt.empty();
    }
}
