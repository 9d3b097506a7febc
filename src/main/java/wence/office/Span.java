package wence.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A stretch of days.
///
/// @param first the first day
/// @param last the last day, which counts as well
public record Span(LocalDate first, LocalDate last) {
    /// No report is on more days.
    public static final int MAX_DAYS = 3_660;

    public Span {
        if (last.isBefore(first) || first.plusDays(MAX_DAYS).isBefore(last)) {
            throw new IllegalArgumentException(
                    "need first <= last and at most %d days, got %s to %s".formatted(MAX_DAYS, first, last));
        }
    }

    /// So many days up to this one.
    public static Span upTo(LocalDate last, int days) {
        return new Span(last.minusDays(days - 1L), last);
    }

    Instant start(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /// The first instant that no longer belongs to it.
    Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
