package wence.chat.telegram;

import java.lang.System.Logger;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import wence.chat.telegram.Outbox.Letter;

/// A message that is shown anew while its answer is being made, at the pace that its chat bears:
/// always the newest state, never one that was overtaken. Whoever makes the answer does not wait
/// for it but in the end.
final class GrowingMessage implements AutoCloseable {
    private static final Logger LOG = System.getLogger(GrowingMessage.class.getName());

    private final ChatPlace place;
    private final Outbox outbox;
    private final Unfinished unfinished;
    private final Duration between;
    private final Closing ended = new Closing();
    private final Thread thread = Thread.ofVirtual().name("growing").unstarted(this::work);
    private @Nullable Letter newest;
    private OptionalInt message = OptionalInt.empty();
    private Duration limit = Duration.ZERO;
    private long limited;

    GrowingMessage(ChatPlace place, Sending sending) {
        this.place = place;
        outbox = sending.outbox();
        unfinished = sending.unfinished();
        between = place.isGroup()
                ? sending.tempo().editInGroup()
                : sending.tempo().edit();
    }

    /// Shows this from now on, as soon as it may be.
    synchronized void show(Letter letter) {
        newest = letter;
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        notifyAll();
    }

    /// Shows nothing more; waits for what is on its way, and as long as Telegram wants to be left
    /// alone.
    ///
    /// @return the message to put the answer in the place of; empty when none is known to be
    ///     there
    /// @throws NotDelivered when the platform closes meanwhile
    OptionalInt end() {
        stop();
        outbox.pause(limit.minusNanos(System.nanoTime() - limited));
        return message;
    }

    /// Shows nothing more; people may lean on the message from now on.
    @Override
    public void close() {
        stop();
        message.ifPresent(id -> unfinished.end(place.chat(), id));
    }

    private void stop() {
        ended.close();
        synchronized (this) {
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered();
        }
    }

    private void work() {
        for (Letter letter = next(); letter != null; letter = next()) {
            Optional<? extends Outcome<?>> outcome =
                    message.isPresent() ? outbox.editNow(letter, message.getAsInt()) : begin(letter);
            if (outcome.isEmpty()) {
                keep(letter);
            }
            if (outcome.filter(this::isHopeless).isPresent() || ended.await(pause(outcome))) {
                return;
            }
        }
    }

    private Optional<Outcome<Message>> begin(Letter letter) {
        Optional<Outcome<Message>> outcome = outbox.sendNow(letter);
        outcome.flatMap(Outcome::result).map(Message::getMessageId).ifPresent(id -> {
            message = OptionalInt.of(id);
            unfinished.begin(place.chat(), id);
        });
        return outcome;
    }

    private Duration pause(Optional<? extends Outcome<?>> outcome) {
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Limited<?> tooMany) {
            limit = tooMany.pause();
            limited = System.nanoTime();
            return limit.compareTo(between) > 0 ? limit : between;
        }
        return between;
    }

    /// Whether nothing that follows would come through.
    private boolean isHopeless(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> || (message.isEmpty() && outcome instanceof Outcome.Unknown<?>)) {
            LOG.log(Logger.Level.DEBUG, "an answer that is being made is not shown: {0}", outcome.trouble());
            return !Outbox.isNotModified(outcome);
        }
        return false;
    }

    /// It had no room and comes later, unless it is overtaken.
    private synchronized void keep(Letter letter) {
        if (newest == null) {
            newest = letter;
        }
    }

    private synchronized @Nullable Letter next() {
        try {
            while (newest == null && !ended.isClosed()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        Letter letter = newest;
        newest = null;
        return ended.isClosed() ? null : letter;
    }
}
