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
import wence.chat.telegram.Outbox.Letter;

/// The way back to one message in Telegram.
final class TelegramDelivery implements Delivery, AutoCloseable {
    private static final Logger LOG = System.getLogger(TelegramDelivery.class.getName());
    private static final String NOWHERE = "";
    private static final String PERHAPS_LOST = "上面的答复可能没有送全：Telegram 没有确认收到。如果没看到，请再问一次。";

    private final ChatPlace place;
    private final Optional<Integer> answers;
    private final Outbox outbox;
    private final Parts parts;
    private final Typing typing;
    private @Nullable Closing shown;

    /// @param answers the message that replies are shown to answer
    TelegramDelivery(ChatPlace place, Optional<Integer> answers, Outbox outbox, Parts parts, Typing typing) {
        this.place = place;
        this.answers = answers;
        this.outbox = outbox;
        this.parts = parts;
        this.typing = typing;
    }

    @Override
    public void working() {
        if (shown == null) {
            shown = typing.begin(place);
        }
    }

    @Override
    public String send(Reply reply) {
        List<Integer> sent = send(letters(reply));
        close();
        return sent.isEmpty() ? NOWHERE : Integer.toString(sent.getLast());
    }

    @Override
    public void replace(String sent, Reply reply) {
        OptionalInt message = number(sent);
        if (message.isEmpty()) {
            send(reply);
            return;
        }
        List<Letter> letters = letters(reply);
        var outcome = outbox.edit(letters.getFirst(), message.getAsInt());
        close();
        switch (outcome) {
            case Outcome.Done<?> _, Outcome.Unknown<?> _ -> send(letters.subList(1, letters.size()));
            case Outcome.Limited<?> _, Outcome.NotSent<?> _, Outcome.Refused<?> _ -> send(letters);
        }
    }

    /// Nothing more is being made.
    @Override
    public void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
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

    private List<Integer> send(List<Letter> letters) {
        var sent = new ArrayList<Integer>();
        boolean isAllSent = true;
        for (Letter letter : letters) {
            Outcome<Message> outcome = outbox.send(letter);
            outcome.result().map(Message::getMessageId).ifPresent(sent::add);
            if (!(outcome instanceof Outcome.Done<Message>)) {
                LOG.log(Logger.Level.WARNING, "a message to a chat was not confirmed: {0}", outcome.trouble());
            }
            isAllSent &= !(outcome instanceof Outcome.Unknown<Message>);
        }
        if (!isAllSent) {
            var notice = new Rendering.Text(PERHAPS_LOST, PERHAPS_LOST);
            outbox.send(new Letter(place, notice, Optional.empty(), answers));
        }
        parts.remember(place.chat(), sent);
        return sent;
    }

    private static OptionalInt number(String sent) {
        return sent.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(sent)) : OptionalInt.empty();
    }
}
