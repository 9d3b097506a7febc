package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.chat.Harmless;
import wence.office.Gap;
import wence.store.Feedback.Reason;

/// `gaps`: what people could not find.
@Command(name = "gaps", description = "列出大家没问到的问题，相近的归在一起。", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Mixin
    private final Spans spans = new Spans();

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Option(names = "--export", paramLabel = "文件", description = "写成 ./wence eval 用的问题文件：每个问题一行，期望的是当时的结果，请改成应有的答案。")
    private @Nullable Path export;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        return OpenOffice.use(program, open -> {
            try (Holdings holdings = program.open()) {
                List<Gap> gaps = open.office().gaps(spans.of(open.office()), holdings.lookup());
                if (export != null) {
                    Commands.put(program, export, questionFile(gaps).getBytes(StandardCharsets.UTF_8));
                    program.err().println("写了 %d 个问题到 %s。".formatted(gaps.size(), export));
                } else if (json) {
                    program.out().println(Listing.write(out -> {
                        out.writeStartArray();
                        for (Gap gap : gaps) {
                            write(gap, out);
                        }
                        out.writeEndArray();
                    }));
                } else {
                    show(program, gaps);
                }
                return 0;
            }
        });
    }

    private static void write(Gap gap, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("question", gap.question());
        strings("history", gap.history(), out);
        if (gap.plan().isPresent()) {
            out.writeStringField("plan", gap.plan().get());
        }
        out.writeNumberField("count", gap.count());
        out.writeStringField("last", gap.last().toString());
        out.writeStringField("status", gap.status().label());
        out.writeNumberField("notFound", gap.notFound());
        out.writeNumberField("unclear", gap.unclear());
        out.writeNumberField("bad", gap.bad());
        out.writeObjectFieldStart("reasons");
        for (Map.Entry<Reason, Integer> reason : gap.reasons()) {
            out.writeNumberField(label(reason.getKey()), reason.getValue());
        }
        out.writeEndObject();
        strings("wordings", gap.wordings(), out);
        if (gap.nearest().isPresent()) {
            Gap.Nearest nearest = gap.nearest().get();
            out.writeObjectFieldStart("nearest");
            out.writeStringField("plan", nearest.plan().id());
            out.writeStringField("section", nearest.clause().section().toString());
            out.writeStringField("clause", nearest.clause().id());
            out.writeStringField("text", nearest.clause().text());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /// One question a line; what was answered then is what is expected, for somebody to correct.
    private static String questionFile(List<Gap> gaps) {
        var lines = new StringBuilder();
        int number = 0;
        for (Gap gap : gaps) {
            int id = ++number;
            lines.append(Listing.write(out -> {
                        out.writeStartObject();
                        out.writeStringField("id", String.format(Locale.ROOT, "gap-%03d", id));
                        out.writeStringField(
                                "kind", gap.bad() > 0 ? "bad" : gap.status().label());
                        out.writeStringField("q", gap.question());
                        strings("history", gap.history(), out);
                        if (gap.plan().isPresent()) {
                            out.writeStringField("plan", gap.plan().get());
                        }
                        out.writeNumberField("count", gap.count());
                        out.writeObjectFieldStart("expect");
                        out.writeStringField("status", gap.status().label());
                        out.writeEndObject();
                        out.writeEndObject();
                    }))
                    .append('\n');
        }
        return lines.toString();
    }

    private static void strings(String field, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void show(Main program, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            program.out().println("这段时间里没有没答上的问题。");
        }
        int number = 0;
        for (Gap gap : gaps) {
            number++;
            program.out()
                    .println("%d. %s  %d 次（没找到 %d，没听明白 %d，👎 %d%s）"
                            .formatted(
                                    number,
                                    Harmless.line(gap.question()),
                                    gap.count(),
                                    gap.notFound(),
                                    gap.unclear(),
                                    gap.bad(),
                                    gap.reasons().stream()
                                            .map(reason -> "：" + label(reason.getKey()) + " " + reason.getValue())
                                            .collect(Collectors.joining())));
            gap.wordings().stream()
                    .filter(wording -> !wording.equals(gap.question()))
                    .forEach(wording -> program.out().println("   也问作：" + Harmless.line(wording)));
            gap.nearest()
                    .ifPresent(nearest -> program.out()
                            .println("   最近的条款：%s %s “%s”"
                                    .formatted(
                                            nearest.clause().id(),
                                            nearest.clause().section(),
                                            nearest.clause().text())));
        }
    }

    private static String label(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
