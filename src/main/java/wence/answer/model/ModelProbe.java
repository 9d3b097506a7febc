package wence.answer.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wence.answer.Model;
import wence.answer.Model.Usage;

/// Tries an endpoint out: whether it answers and how fast, whether it streams, whether it keeps to JSON, and what a
/// question takes.
public final class ModelProbe {
    private final ModelSettings settings;
    private final Prompts prompts;

    public ModelProbe(ModelSettings settings, Prompts prompts) {
        this.settings = settings;
        this.prompts = prompts;
    }

    /// What was found.
    ///
    /// @param answers whether a whole answer came
    /// @param detail why not, else empty
    /// @param first until the first piece came
    /// @param whole until the answer was whole
    /// @param pieces in how many pieces it came
    /// @param usage its tokens; 0 where the endpoint does not count
    /// @param json whether it kept to JSON when asked for it
    public record Report(
            boolean answers, String detail, Duration first, Duration whole, int pieces, Usage usage, boolean json) {
        /// Whether it came in pieces.
        public boolean streams() {
            return pieces > 1;
        }
    }

    /// Asks a question as an answer would, and for a JSON object.
    public Report run(Model.Writing task) throws InterruptedException {
        long start = System.nanoTime();
        var arrivals = new ArrayList<Duration>();
        Attempt.Ended ended = new Attempt(
                        settings, EndpointClient.shared(settings.limits().stall()))
                .run(
                        TaskPrompt.of(prompts, task).filled(),
                        settings.limits().total(),
                        piece -> arrivals.add(Duration.ofNanos(System.nanoTime() - start)));
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        Duration first = arrivals.isEmpty() ? whole : arrivals.getFirst();
        return switch (ended) {
            case Attempt.Ended.Whole text ->
                new Report(true, "", first, whole, arrivals.size(), text.usage(), keepsToJson());
            case Attempt.Ended.Failed failed ->
                new Report(
                        false,
                        "%s (%s)".formatted(failed.why(), failed.detail()),
                        first,
                        whole,
                        arrivals.size(),
                        new Usage(0, 0),
                        false);
        };
    }

    private boolean keepsToJson() {
        var endpoint = new EndpointClient(
                EndpointClient.shared(settings.limits().stall()),
                settings.isLocalOnly(),
                settings.limits().total());
        var model = OpenAiChatModel.builder()
                .baseUrl(settings.url().toString())
                .apiKey(
                        settings.key().value().isEmpty()
                                ? "none"
                                : settings.key().value())
                .modelName(settings.name())
                .temperature(0.0)
                .maxRetries(0)
                .responseFormat(ResponseFormat.JSON)
                .httpClientBuilder(endpoint.asBuilder())
                .build();
        try {
            String text = model.chat(List.of(UserMessage.from("只输出这个 JSON 对象：{\"ok\": true}")))
                    .aiMessage()
                    .text();
            return new ObjectMapper().readTree(text).path("ok").asBoolean();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
