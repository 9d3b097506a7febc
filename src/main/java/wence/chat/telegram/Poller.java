package wence.chat.telegram;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fetches updates until it is closed. No failure ends it: it waits, and tries again.
final class Poller {
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Pattern UPDATE_ID = Pattern.compile("\"update_id\"\\s*:\\s*([0-9]{1,18})");

    private final UpdateFeed feed;
    private final Intake intake;
    private final Tempo tempo;
    private final Pulse pulse;
    private final Closing closing;
    private final String running;
    private final Runnable dropWebhook;

    private OptionalLong offset = OptionalLong.empty();
    private int limit = BATCH;
    private int failures;

    /// @param running what to say of itself while all is well
    /// @param dropWebhook tells Telegram to post updates nowhere
    Poller(
            UpdateFeed feed,
            Intake intake,
            Tempo tempo,
            Pulse pulse,
            Closing closing,
            String running,
            Runnable dropWebhook) {
        this.feed = feed;
        this.intake = intake;
        this.tempo = tempo;
        this.pulse = pulse;
        this.closing = closing;
        this.running = running;
        this.dropWebhook = dropWebhook;
    }

    void run() {
        while (!closing.isClosed()) {
            Outcome<UpdateFeed.Batch> outcome = feed.fetch(offset, limit);
            if (closing.isClosed()) {
                return;
            }
            if (outcome instanceof Outcome.Done<UpdateFeed.Batch>(UpdateFeed.Batch batch)) {
                batch.unreadable().ifPresentOrElse(this::narrow, () -> take(batch));
            } else {
                wait(outcome);
            }
        }
    }

    /// Fetches one at a time, so that what cannot be read at all stands alone, and then steps over it.
    private void narrow(String body) {
        if (limit > 1) {
            limit = 1;
            return;
        }
        Matcher id = UPDATE_ID.matcher(body);
        if (id.find()) {
            long poison = Long.parseLong(id.group(1));
            intake.setAside(poison, body, "不是 JSON");
            offset = OptionalLong.of(poison + 1);
            limit = BATCH;
        } else {
            wait(new Outcome.Unknown<>("收到的不是 JSON"));
        }
    }

    private void take(UpdateFeed.Batch batch) {
        try {
            while (!intake.take(batch.updates(), PATIENCE)) {
                if (closing.isClosed()) {
                    return;
                }
                pulse.beat(running);
            }
        } catch (RuntimeException e) {
            // Not confirmed, so they come again with the next poll.
            unkept(e);
            return;
        }
        // After a quiet week the ids may start anew; an offset that is only sent to confirm cannot hide them.
        OptionalLong last = batch.updates().stream().mapToLong(RawUpdate::id).max();
        offset = last.isPresent() ? OptionalLong.of(last.getAsLong() + 1) : last;
        limit = BATCH;
        failures = 0;
        pulse.beat(running);
    }

    private void unkept(RuntimeException e) {
        failures++;
        pulse.trouble(
                Pulse.Kind.UNKEPT,
                "收到的消息存不下来（%s），先不确认，会再取一次。".formatted(e.getClass().getSimpleName()));
        closing.await(Backoff.after(failures, tempo));
    }

    private void wait(Outcome<?> outcome) {
        failures++;
        Trouble trouble = Trouble.of(outcome, failures, tempo);
        // One lost connection is nothing to speak of.
        if (failures > 1 || trouble.kind() != Pulse.Kind.UNREACHABLE) {
            pulse.trouble(trouble.kind(), trouble.sentence());
        }
        if (Trouble.isWebhook(outcome)) {
            dropWebhook.run();
        }
        closing.await(trouble.pause());
    }
}
