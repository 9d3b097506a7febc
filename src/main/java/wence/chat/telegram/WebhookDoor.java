package wence.chat.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wence.chat.telegram.TelegramSettings.Webhook;
import wence.web.Callback;

/// Takes the updates that Telegram posts. It says 200 only when an update is on the disk.
final class WebhookDoor implements Callback {
    private static final Logger LOG = System.getLogger(WebhookDoor.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FAILED = 500;
    private static final int LATER = 503;

    private final Webhook webhook;
    private final Runnable heard;
    private final AtomicReference<@Nullable Intake> intake = new AtomicReference<>();

    /// @param heard is told of every update
    WebhookDoor(Webhook webhook, Runnable heard) {
        this.webhook = webhook;
        this.heard = heard;
    }

    /// Lets updates in.
    void open(Intake to) {
        intake.set(to);
    }

    void close() {
        intake.set(null);
    }

    @Override
    public String path() {
        return webhook.path();
    }

    @Override
    public int take(Function<String, Optional<String>> header, byte[] body) {
        if (!header.apply(SECRET_HEADER).filter(this::isSecret).isPresent()) {
            return UNAUTHORIZED;
        }
        Intake open = intake.get();
        if (open == null) {
            return LATER;
        }
        Optional<RawUpdate> update = read(body);
        if (update.isEmpty()) {
            // Anything else than 200 would bring it back for ever.
            LOG.log(Logger.Level.WARNING, "what was posted is no update, {0} bytes", body.length);
            return OK;
        }
        try {
            if (!open.take(List.of(update.get()), PATIENCE)) {
                return LATER;
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "an update could not be kept: {0}", e.toString());
            return FAILED;
        }
        heard.run();
        return OK;
    }

    /// Takes as long for every wrong secret, so that it cannot be guessed letter by letter.
    private boolean isSecret(String said) {
        return MessageDigest.isEqual(
                webhook.secret().getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<RawUpdate> read(byte[] body) {
        try {
            JsonNode update = JSON.readTree(body);
            return update.path("update_id").isIntegralNumber()
                    ? Optional.of(new RawUpdate(update.path("update_id").asLong(), update.toString()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }
}
