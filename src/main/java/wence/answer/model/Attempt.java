package wence.answer.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wence.answer.Model.Silence;
import wence.answer.Model.Usage;

/// One streaming call, watched from the calling thread.
final class Attempt {
    private final ModelSettings settings;
    private final HttpClient client;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    Attempt(ModelSettings settings, HttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /// How a call ended.
    sealed interface Ended {
        /// With a whole text.
        record Whole(String text, Usage usage) implements Ended {}

        /// Without one.
        ///
        /// @param mayRetry whether the same call could succeed a moment later; only when nothing had come yet
        /// @param retryAfter how long the endpoint wants to be left alone
        record Failed(Silence why, String detail, boolean mayRetry, Optional<Duration> retryAfter) implements Ended {}
    }

    private sealed interface Event {
        record Piece(String text) implements Event {}

        record Complete(ChatResponse response) implements Event {}

        record Failure(Throwable cause) implements Event {}
    }

    /// Runs it.
    ///
    /// @param left the time that is left for all of it
    Ended run(Prompt.Filled prompt, Duration left, Consumer<String> pieces) throws InterruptedException {
        long deadline = System.nanoTime() + left.toNanos();
        var endpoint = new EndpointClient(client, settings.isLocalOnly(), left);
        try {
            model(endpoint)
                    .chat(List.of(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user())), handler());
            return watched(deadline, pieces);
        } catch (RuntimeException e) {
            return failed(e, true);
        } finally {
            endpoint.abort();
        }
    }

    private OpenAiStreamingChatModel model(EndpointClient endpoint) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(settings.url().toString())
                .apiKey(
                        settings.key().value().isEmpty()
                                ? "none"
                                : settings.key().value())
                .modelName(settings.name())
                .temperature(0.0)
                .httpClientBuilder(endpoint.asBuilder())
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    private Ended watched(long deadline, Consumer<String> pieces) throws InterruptedException {
        var text = new StringBuilder();
        while (true) {
            long left = Math.min(
                    deadline - System.nanoTime(), settings.limits().stall().toNanos());
            Event event = left <= 0 ? null : events.poll(left, TimeUnit.NANOSECONDS);
            switch (event) {
                case null -> {
                    return new Ended.Failed(Silence.TOO_SLOW, "nothing more came in time", false, Optional.empty());
                }
                case Event.Piece piece -> {
                    text.append(piece.text());
                    pieces.accept(piece.text());
                }
                case Event.Complete complete -> {
                    return ended(complete.response(), text.toString());
                }
                case Event.Failure failure -> {
                    return failed(failure.cause(), text.isEmpty());
                }
            }
        }
    }

    private static Ended ended(ChatResponse response, String text) {
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.CONTENT_FILTER || reason == FinishReason.TOOL_EXECUTION) {
            return new Ended.Failed(Silence.REFUSED, "it ended with " + reason, false, Optional.empty());
        }
        if (reason == null || text.isBlank()) {
            return new Ended.Failed(Silence.GARBLED, "the stream was cut", text.isEmpty(), Optional.empty());
        }
        var usage = response.tokenUsage();
        return new Ended.Whole(
                text,
                usage == null
                        ? new Usage(0, 0)
                        : new Usage(count(usage.inputTokenCount()), count(usage.outputTokenCount())));
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : tokens;
    }

    /// @param isUntouched whether nothing had come yet
    static Ended failed(Throwable cause, boolean isUntouched) {
        for (Throwable c = cause; c != null; c = c.getCause()) {
            if (c instanceof RefusedCall refused) {
                int status = refused.statusCode();
                boolean mayRetry = status == 429 || status >= 500;
                return new Ended.Failed(
                        Silence.REFUSED, "status " + status, isUntouched && mayRetry, refused.retryAfter());
            }
            if (c instanceof HttpTimeoutException) {
                return new Ended.Failed(Silence.TOO_SLOW, "no response in time", false, Optional.empty());
            }
            if (c instanceof UnknownHostException || c instanceof ConnectException) {
                return new Ended.Failed(
                        Silence.REFUSED, "no connection: " + c.getMessage(), isUntouched, Optional.empty());
            }
        }
        return new Ended.Failed(Silence.GARBLED, cause.getClass().getSimpleName(), isUntouched, Optional.empty());
    }

    private StreamingChatResponseHandler handler() {
        return new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {
                events.add(new Event.Piece(piece));
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                events.add(new Event.Complete(response));
            }

            @Override
            public void onError(Throwable error) {
                events.add(new Event.Failure(error));
            }
        };
    }
}
