package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import wence.office.ModelPrice;
import wence.office.ModelUse;
import wence.store.ModelCall.Outcome;

/// How the calls of a language model went, on the command line.
record ModelFigures(ModelUse use, Optional<ModelPrice> price) {
    void show(PrintStream out) {
        if (use.calls() == 0) {
            out.println("语言模型：没有调用过");
            return;
        }
        out.println("语言模型：调用 %d 次，写成 %d%%".formatted(use.calls(), use.draftPercent()));
        Arrays.stream(Outcome.values())
                .filter(outcome -> use.count(outcome) > 0)
                .forEach(outcome -> out.println("  %s  %d".formatted(outcome.label(), use.count(outcome))));
        if (use.tasks().size() > 1) {
            out.println("  "
                    + use.tasks().entrySet().stream()
                            .map(task -> task.getKey() + " " + task.getValue())
                            .collect(Collectors.joining("，", "其中：", "")));
        }
        if (use.median().isPresent()) {
            out.println("  用时（毫秒）：p50 %d，p95 %d".formatted(millis(use.median()), millis(use.slow())));
        }
        out.println("  词元：入 %d，出 %d".formatted(use.tokensIn(), use.tokensOut()));
        price.ifPresent(set -> out.println("  费用（按现在的单价）：%s".formatted(set.said(use.tokensIn(), use.tokensOut()))));
        if (use.peopleUsedUp() > 0) {
            out.println("  用完本人当天用量的：%d 人".formatted(use.peopleUsedUp()));
        }
    }

    void write(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("model");
        out.writeNumberField("calls", use.calls());
        out.writeNumberField("draftPercent", use.draftPercent());
        out.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            out.writeNumberField(outcome.label(), use.count(outcome));
        }
        out.writeEndObject();
        out.writeObjectFieldStart("tasks");
        for (var task : use.tasks().entrySet()) {
            out.writeNumberField(task.getKey(), task.getValue());
        }
        out.writeEndObject();
        if (use.median().isPresent()) {
            out.writeNumberField("p50Millis", millis(use.median()));
            out.writeNumberField("p95Millis", millis(use.slow()));
        }
        out.writeNumberField("tokensIn", use.tokensIn());
        out.writeNumberField("tokensOut", use.tokensOut());
        if (price.isPresent()) {
            out.writeNumberField("cost", price.get().of(use.tokensIn(), use.tokensOut()));
            out.writeStringField("costUnit", price.get().unit());
        }
        out.writeNumberField("peopleUsedUp", use.peopleUsedUp());
        out.writeEndObject();
    }

    private static long millis(Optional<Duration> time) {
        return time.orElse(Duration.ZERO).toMillis();
    }
}
