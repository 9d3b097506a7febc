package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.office.ModelPrice;
import wence.office.Span;
import wence.office.Statistics;
import wence.store.AskedQuestion.Status;

/// `stats`: how the answers went.
@Command(name = "stats", description = "提问统计。", mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final Spans spans = new Spans();

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        boolean isConfigured = ModelEnvironment.of(program.environment()).isPresent();
        Optional<ModelPrice> price = ModelEnvironment.price(program.environment());
        return OpenOffice.use(program, open -> {
            Span span = spans.of(open.office());
            Statistics statistics = open.office().statistics(span);
            Optional<ModelFigures> model = Optional.of(open.office().modelUse(span))
                    .filter(use -> isConfigured || use.calls() > 0)
                    .map(use -> new ModelFigures(use, price));
            if (json) {
                program.out().println(Listing.write(out -> write(statistics, model, out)));
            } else {
                show(program, statistics);
                model.ifPresent(figures -> figures.show(program.out()));
            }
            return 0;
        });
    }

    private static void write(Statistics statistics, Optional<ModelFigures> model, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("since", statistics.span().first().toString());
        out.writeStringField("until", statistics.span().last().toString());
        out.writeNumberField("asked", statistics.asked());
        out.writeNumberField("people", statistics.people());
        out.writeNumberField("answeredPercent", statistics.answeredPercent());
        out.writeObjectFieldStart("statuses");
        for (Status status : Status.values()) {
            out.writeNumberField(status.label(), statistics.statuses().getOrDefault(status, 0));
        }
        out.writeEndObject();
        if (statistics.median().isPresent()) {
            out.writeFieldName("p50Millis");
            out.writeNumber(millis(statistics.median()));
            out.writeFieldName("p99Millis");
            out.writeNumber(millis(statistics.slow()));
        }
        out.writeNumberField("good", statistics.good());
        out.writeNumberField("bad", statistics.bad());
        out.writeArrayFieldStart("items");
        for (Statistics.Item item : statistics.items()) {
            out.writeStartObject();
            out.writeStringField("item", item.name());
            out.writeNumberField("asked", item.asked());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("days");
        for (Statistics.Day day : statistics.days()) {
            out.writeStartObject();
            out.writeStringField("day", day.date().toString());
            out.writeNumberField("asked", day.asked());
            out.writeNumberField("answered", day.answered());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (model.isPresent()) {
            model.get().write(out);
        }
        out.writeEndObject();
    }

    private static void show(Main program, Statistics statistics) {
        var out = program.out();
        out.println("%s 至 %s：提问 %d 次，%d 人，答上 %d%%"
                .formatted(
                        statistics.span().first(),
                        statistics.span().last(),
                        statistics.asked(),
                        statistics.people(),
                        statistics.answeredPercent()));
        for (Status status : Status.values()) {
            out.println(
                    "  %s  %d".formatted(status.label(), statistics.statuses().getOrDefault(status, 0)));
        }
        if (statistics.median().isPresent()) {
            out.println("用时（毫秒）：p50 %s，p99 %s".formatted(millis(statistics.median()), millis(statistics.slow())));
        }
        out.println("👍 %d  👎 %d".formatted(statistics.good(), statistics.bad()));
        statistics.items().forEach(item -> out.println("  %d  %s".formatted(item.asked(), item.name())));
        statistics.days().stream()
                .filter(day -> day.asked() > 0)
                .forEach(day -> out.println("  %s  %d／%d".formatted(day.date(), day.asked(), day.answered())));
    }

    private static BigDecimal millis(Optional<Duration> time) {
        return BigDecimal.valueOf(time.orElse(Duration.ZERO).toNanos() / 1_000, 3);
    }
}
