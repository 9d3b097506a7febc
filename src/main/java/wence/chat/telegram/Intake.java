package wence.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.Update;
import wence.store.UpdateLog;

/// Where updates come in, by whatever way: kept on the disk first, then answered in the order in
/// which each person sent them to a chat, and each only once. What cannot be understood, or
/// breaks its answer, is set aside.
final class Intake {
    private static final Logger LOG = System.getLogger(Intake.class.getName());

    /// Keeps what it does not know, since Telegram adds fields all the time.
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final UpdateLog log;
    private final ChatQueues queues;
    private final IncomingReader reader;
    private final Desk desk;

    Intake(UpdateLog log, ChatQueues queues, IncomingReader reader, Desk desk) {
        this.log = log;
        this.queues = queues;
        this.reader = reader;
        this.desk = desk;
    }

    /// Answers what was accepted in an earlier life and never answered.
    void resume(Closing closing) {
        for (UpdateLog.Accepted accepted : log.pending()) {
            while (!queues.reserve(Duration.ofSeconds(1))) {
                if (closing.isClosed()) {
                    return;
                }
            }
            dispatch(new RawUpdate(accepted.updateId(), accepted.json()));
        }
    }

    /// Takes updates, all or none: when this returns true, they are on the disk and will be answered.
    ///
    /// @param patience how long to wait for room for each of them
    /// @return false when there is no room
    /// @throws RuntimeException when they could not be kept
    boolean take(List<RawUpdate> updates, Duration patience) {
        if (updates.isEmpty()) {
            return true;
        }
        int unused = 0;
        try {
            for (RawUpdate _ : updates) {
                if (!queues.reserve(patience)) {
                    return false;
                }
                unused++;
            }
            List<UpdateLog.Accepted> fresh = log.acceptAll(updates.stream()
                    .map(update -> new UpdateLog.Accepted(update.id(), update.json()))
                    .toList());
            unused -= fresh.size();
            fresh.forEach(accepted -> dispatch(new RawUpdate(accepted.updateId(), accepted.json())));
            return true;
        } finally {
            for (int i = 0; i < unused; i++) {
                queues.release();
            }
        }
    }

    /// Keeps apart what is no update at all.
    void setAside(long id, String text, String reason) {
        LOG.log(Logger.Level.WARNING, "update {0} is set aside: {1}", Long.toString(id), reason);
        log.setAside(id, text, reason);
    }

    private void dispatch(RawUpdate update) {
        Incoming incoming;
        try {
            incoming = reader.read(JSON.readValue(update.json(), Update.class));
        } catch (JsonProcessingException | RuntimeException e) {
            queues.release();
            setAside(update.id(), update.json(), "看不懂：" + e.getClass().getSimpleName());
            return;
        }
        queues.add(Desk.queue(incoming), () -> answer(update, incoming));
        desk.acknowledge(incoming);
    }

    private void answer(RawUpdate update, Incoming incoming) {
        try {
            desk.answer(incoming);
            log.done(update.id());
        } catch (NotDelivered e) {
            LOG.log(Logger.Level.INFO, "update {0} waits for the next start", Long.toString(update.id()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Logger.Level.ERROR, "update " + update.id() + " has no answer", e);
            setAside(update.id(), update.json(), "处理时出错：" + e.getClass().getSimpleName());
        }
    }
}
