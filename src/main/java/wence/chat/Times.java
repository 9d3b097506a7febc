package wence.chat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times in the zone of the settings.
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {}

    static String day(Instant time, Turn turn) {
        return DAY.format(time.atZone(turn.office().rules().zone()));
    }

    static String second(Instant time, Turn turn) {
        return SECOND.format(time.atZone(turn.office().rules().zone()));
    }
}
