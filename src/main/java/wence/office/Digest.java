package wence.office;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import wence.store.Marks;

/// When admins are told what people could not find: every Monday morning on the week before,
/// once, however often the program is started; a Monday on which it did not run is made up for
/// later in the week.
public final class Digest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int DAYS = 7;

    private final Marks marks;
    private final ZoneId zone;
    private volatile String told = "";

    public Digest(Marks marks, ZoneId zone) {
        this.marks = marks;
        this.zone = zone;
    }

    /// The week that is to be told of now; empty when it is too early, or it was told. Asking
    /// marks it as told.
    public Optional<Span> due(Instant now) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime monday =
                here.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(NINE);
        ZonedDateTime last = here.isBefore(monday) ? monday.minusDays(DAYS) : monday;
        String week = String.format(
                Locale.ROOT,
                "digest %d-W%02d",
                last.get(IsoFields.WEEK_BASED_YEAR),
                last.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        if (week.equals(told)) {
            return Optional.empty();
        }
        boolean isFirst = marks.first(week);
        told = week;
        return isFirst ? Optional.of(Span.upTo(last.toLocalDate().minusDays(1), DAYS)) : Optional.empty();
    }
}
