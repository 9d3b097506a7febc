package wence.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wence.office.Office;
import wence.office.Span;

/// The days that a report is on.
final class Spans {
    private static final int USUAL = 30;

    @Option(names = "--since", paramLabel = "日期", description = "从这一天起，例如 2026-03-01。默认最近 30 天。")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "日期", description = "到这一天为止（含）。默认今天。")
    private @Nullable String until;

    /// @throws Failure when a day is none, or they are in the wrong order
    Span of(Office office) {
        LocalDate last = until == null ? office.today() : day(until);
        LocalDate first = since == null ? last.minusDays(USUAL - 1L) : day(since);
        if (last.isBefore(first) || first.plusDays(Span.MAX_DAYS).isBefore(last)) {
            throw new Failure("从 %s 到 %s 不成一段时间：先后要对，也不要超过 %d 天。".formatted(first, last, Span.MAX_DAYS));
        }
        return new Span(first, last);
    }

    /// @throws Failure when it is no day
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Failure("“%s”不是日期，应当像 2026-03-01。".formatted(text));
        }
    }
}
