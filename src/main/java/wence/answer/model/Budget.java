package wence.answer.model;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// How many answers may be written in a day, for each person and for all. Forgotten at a restart. Safe to share
/// between threads.
final class Budget {
    /// The day of the people who use this begins at their midnight.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource clock;
    private final int perPerson;
    private final int perDay;
    private final Map<String, Integer> taken = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private int all;

    Budget(InstantSource clock, int perPerson, int perDay) {
        this.clock = clock;
        this.perPerson = perPerson;
        this.perDay = perDay;
    }

    /// Takes one answer; false when there is none left today.
    ///
    /// @param person empty when nobody is known, who has the budget of all
    synchronized boolean take(String person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (!today.equals(day)) {
            day = today;
            all = 0;
            taken.clear();
        }
        int ofPerson = person.isEmpty() ? 0 : taken.getOrDefault(person, 0);
        if (all >= perDay || (!person.isEmpty() && ofPerson >= perPerson)) {
            return false;
        }
        all++;
        if (!person.isEmpty()) {
            taken.put(person, ofPerson + 1);
        }
        return true;
    }
}
