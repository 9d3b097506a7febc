package wence.office;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.store.AskedQuestion;
import wence.store.AskedQuestion.Status;
import wence.store.Feedback;
import wence.store.Person;
import wence.store.QuestionLog;

/// Counts questions and opinions, one after the other.
final class StatisticsReader {
    private final Map<LocalDate, Integer> asked = new HashMap<>();
    private final Map<LocalDate, Integer> answered = new HashMap<>();
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, Integer> items = new HashMap<>();
    private final Set<Person> people = new HashSet<>();
    private long[] micros = new long[64];
    private int count;

    private StatisticsReader() {}

    static Statistics read(Span span, ZoneId zone, QuestionLog questions, List<Feedback> opinions) {
        var reader = new StatisticsReader();
        questions.each(
                span.start(zone),
                span.end(zone),
                EnumSet.allOf(Status.class),
                question -> reader.add(question, question.at().atZone(zone).toLocalDate()));
        return reader.result(span, opinions);
    }

    private void add(AskedQuestion question, LocalDate day) {
        asked.merge(day, 1, Integer::sum);
        if (question.status() == Status.ANSWERED || question.status() == Status.NOT_STATED) {
            answered.merge(day, 1, Integer::sum);
        }
        statuses.merge(question.status(), 1, Integer::sum);
        question.items().forEach(item -> items.merge(item, 1, Integer::sum));
        people.add(question.person());
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = question.took().toNanos() / 1_000;
    }

    private Statistics result(Span span, List<Feedback> opinions) {
        for (Status status : Status.values()) {
            statuses.putIfAbsent(status, 0);
        }
        Arrays.sort(micros, 0, count);
        return new Statistics(
                span,
                span.first()
                        .datesUntil(span.last().plusDays(1))
                        .map(day -> new Statistics.Day(day, asked.getOrDefault(day, 0), answered.getOrDefault(day, 0)))
                        .toList(),
                statuses,
                people.size(),
                percentile(50),
                percentile(99),
                items.entrySet().stream()
                        .map(item -> new Statistics.Item(item.getKey(), item.getValue()))
                        .sorted(Comparator.comparingInt(Statistics.Item::asked)
                                .reversed()
                                .thenComparing(Statistics.Item::name))
                        .limit(Statistics.MAX_ITEMS)
                        .toList(),
                Math.toIntExact(opinions.stream()
                        .filter(said -> said.verdict() == Feedback.Verdict.GOOD)
                        .count()),
                Math.toIntExact(opinions.stream()
                        .filter(said -> said.verdict() == Feedback.Verdict.BAD)
                        .count()));
    }

    private Optional<Duration> percentile(int percent) {
        if (count == 0) {
            return Optional.empty();
        }
        int rank = Math.max(1, (count * percent + 99) / 100);
        return Optional.of(Duration.ofNanos(micros[rank - 1] * 1_000));
    }
}
