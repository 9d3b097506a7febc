package wence.chat.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Calls of the Bot API. Whatever happens is an [Outcome]; none of its words has the token in it.
final class BotCalls {
    private final OkHttpTelegramClient client;
    private final Connection connection;

    BotCalls(Connection connection) {
        this.connection = connection;
        this.client = connection.client();
    }

    <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) {
        return outcome(() -> client.execute(method));
    }

    Outcome<Boolean> call(SetWebhook method) {
        return outcome(() -> client.execute(method));
    }

    private interface Call<T> {
        T execute() throws TelegramApiException;
    }

    private <T> Outcome<T> outcome(Call<T> call) {
        try {
            return new Outcome.Done<>(call.execute());
        } catch (TelegramApiRequestException e) {
            return refused(e);
        } catch (TelegramApiException | RuntimeException e) {
            return failed(e);
        }
    }

    private <T> Outcome<T> refused(TelegramApiRequestException e) {
        Integer code = e.getErrorCode();
        if (code == null || code < 400 || code >= 500) {
            return failed(e);
        }
        Optional<ResponseParameters> parameters = Optional.ofNullable(e.getParameters());
        if (code == 429) {
            int seconds = parameters.map(ResponseParameters::getRetryAfter).orElse(1);
            return new Outcome.Limited<>(Duration.ofSeconds(seconds));
        }
        return new Outcome.Refused<>(
                code, clean(e.getApiResponse()), parameters.map(ResponseParameters::getMigrateToChatId));
    }

    private <T> Outcome<T> failed(Exception e) {
        Throwable deepest = e;
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof IOException io && neverLeft(io)) {
                return new Outcome.NotSent<>(said(io));
            }
            deepest = at;
        }
        return new Outcome.Unknown<>(said(deepest));
    }

    /// Whether a failure came before anything was sent.
    static boolean neverLeft(IOException e) {
        return switch (e) {
            case ConnectException _, UnknownHostException _, NoRouteToHostException _, SSLHandshakeException _ -> true;
            case InterruptedIOException timeout ->
                Optional.ofNullable(timeout.getMessage())
                        .orElse("")
                        .matches("(?i).*(connect timed out|failed to connect).*");
            default -> false;
        };
    }

    /// A failure in a few words that may go into a log.
    String said(Throwable e) {
        return e.getClass().getSimpleName() + ": " + clean(e.getMessage());
    }

    /// The first line of somebody else's words, without the token.
    String clean(@Nullable String words) {
        String first = words == null ? "" : words.lines().findFirst().orElse("");
        return connection.withoutToken(first.length() > 200 ? first.substring(0, 200) + "…" : first);
    }
}
