package wence.answer.model;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// How many calls may be made in a day, for each person and for all. What was taken before a restart is counted from
/// the book. Safe to share between threads.
final class Budget {
    private final InstantSource clock;
    private final CallBook book;
    private final int perPerson;
    private final int perDay;
    private final Map<String, Integer> taken = new HashMap<>();
    private LocalDate day;
    private int all;

    Budget(InstantSource clock, CallBook book, int perPerson, int perDay) {
        this.clock = clock;
        this.book = book;
        this.perPerson = perPerson;
        this.perDay = perDay;
        this.day = today();
        book.eachSent(day.atStartOfDay(book.zone()).toInstant(), clock.instant().plusMillis(1), this::count);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), book.zone());
    }

    /// Takes one call; false when there is none left today.
    ///
    /// @param person empty when nobody is known, who has the budget of all
    synchronized boolean take(String person) {
        turnPage();
        if (all >= perDay || isUsedUp(person)) {
            return false;
        }
        count(person);
        return true;
    }

    /// Whether the person has nothing left today, whatever is left for all.
    synchronized boolean isUsedUpBy(String person) {
        turnPage();
        return isUsedUp(person);
    }

    private void turnPage() {
        LocalDate today = today();
        if (!today.equals(day)) {
            day = today;
            all = 0;
            taken.clear();
        }
    }

    private boolean isUsedUp(String person) {
        return !person.isEmpty() && taken.getOrDefault(person, 0) >= perPerson;
    }

    private void count(String person) {
        all++;
        if (!person.isEmpty()) {
            taken.merge(person, 1, Integer::sum);
        }
    }
}
