package wence.office;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.store.AskedQuestion.Status;

/// How the answers went over some days.
///
/// @param days every day of the span, in order, those without a question as well
/// @param statuses how many questions had which answer; every status is there
/// @param people how many asked
/// @param median half of the answers took no longer; empty without a question
/// @param slow 99 of 100 answers took no longer; empty without a question
/// @param items the sections that answers cited most, most first, equals by name
/// @param good how many answers were said to be good
/// @param bad how many answers were said to be bad
public record Statistics(
        Span span,
        List<Day> days,
        Map<Status, Integer> statuses,
        int people,
        Optional<Duration> median,
        Optional<Duration> slow,
        List<Item> items,
        int good,
        int bad) {
    /// How many items are listed.
    public static final int MAX_ITEMS = 10;

    /// One day.
    public record Day(LocalDate date, int asked, int answered) {}

    /// A section by its name.
    ///
    /// @param asked how many questions it was cited for
    public record Item(String name, int asked) {}

    public Statistics {
        days = List.copyOf(days);
        items = List.copyOf(items);
    }

    /// How many questions in all.
    public int asked() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Of 100 questions so many were answered; an item that names no lead or number counts as an
    /// answer.
    public int answeredPercent() {
        int answered = statuses.getOrDefault(Status.ANSWERED, 0) + statuses.getOrDefault(Status.NOT_STATED, 0);
        return asked() == 0 ? 0 : Math.round(answered * 100f / asked());
    }
}
