package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.chat.Harmless;
import wence.store.AuditEntry;

/// `audit`: what admins did and what was refused, the oldest first.
@Command(name = "audit", description = "列出管理操作记录。", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Option(names = "--since", paramLabel = "日期", description = "从这一天起，例如 2026-03-01。默认全部。")
    private @Nullable String since;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        return OpenOffice.use(program, open -> {
            Instant from = since == null
                    ? Instant.EPOCH
                    : Spans.day(since)
                            .atStartOfDay(open.office().rules().zone())
                            .toInstant();
            List<AuditEntry> entries = open.office().audit().since(from);
            if (json) {
                program.out().println(Listing.write(out -> {
                    out.writeStartArray();
                    for (AuditEntry entry : entries) {
                        write(entry, out);
                    }
                    out.writeEndArray();
                }));
                return 0;
            }
            if (entries.isEmpty()) {
                program.out().println("没有记录。");
            }
            ZoneId zone = open.office().rules().zone();
            entries.forEach(entry ->
                    program.out().println(text(entry, SECOND.format(entry.at().atZone(zone)))));
            return 0;
        });
    }

    private static void write(AuditEntry entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("at", entry.at().toString());
        out.writeStringField("who", entry.who().toString());
        out.writeStringField("act", entry.act());
        out.writeStringField("subject", entry.subject());
        out.writeStringField("result", entry.result().name().toLowerCase(Locale.ROOT));
        out.writeStringField("note", entry.note());
        out.writeEndObject();
    }

    private static String text(AuditEntry entry, String at) {
        String result = switch (entry.result()) {
            case DONE -> "已办";
            case REFUSED -> "拒绝";
            case FAILED -> "没办成";
        };
        return Harmless.line("%s  %s  %s  %s%s"
                .formatted(
                        at,
                        entry.who(),
                        (entry.act() + " " + entry.subject()).strip(),
                        result,
                        entry.note().isEmpty() ? "" : "：" + entry.note()));
    }
}
