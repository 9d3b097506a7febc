package wence.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wence.library.PlanId;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.PlanFacts;

/// Options that say what a plan is, where what was read off its text is not right.
final class FactsOptions {
    @Option(names = "--title", paramLabel = "标题", description = "方案的标题。")
    private @Nullable String title;

    @Option(names = "--level", paramLabel = "层级", description = "state、province、city、county 或 township，也可写作 县级 等。")
    private @Nullable String level;

    @Option(names = "--place", paramLabel = "地方", description = "方案管的地方，写全称，例如 银川市西夏区。")
    private @Nullable String place;

    @Option(names = "--from", paramLabel = "年", description = "从哪一年起。")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "年", description = "到哪一年止。")
    private @Nullable Integer to;

    @Option(names = "--as", paramLabel = "编号", description = "方案的编号；写现有方案的编号，就成为它的新一版。")
    private @Nullable String id;

    /// Whether none was given.
    boolean areNone() {
        return Stream.of(title, level, place, from, to, id).allMatch(given -> given == null);
    }

    /// What is known, with what was given in its place.
    ///
    /// @throws Failure when a value cannot be used
    PlanFacts over(PlanFacts known) {
        return new PlanFacts(
                id == null ? known.id() : PlanId.of(id),
                title == null || title.isBlank() ? known.title() : title.strip(),
                known.issuer(),
                level == null ? known.level() : Optional.of(level(level)),
                place == null ? known.place() : Optional.of(place.strip()).filter(text -> !text.isEmpty()),
                period(known.period()),
                known.date(),
                known.number(),
                known.source());
    }

    private static Level level(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Level.values())
                .filter(each -> word(each).equals(word)
                        || each.chinese().equals(word)
                        || each.chinese().equals(word + "级"))
                .findFirst()
                .orElseThrow(() -> new Failure("--level 应是 %s 之一，现为“%s”。"
                        .formatted(
                                Arrays.stream(Level.values())
                                        .map(each -> word(each) + "（" + each.chinese() + "）")
                                        .collect(Collectors.joining("、")),
                                text)));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Period> period(Optional<Period> known) {
        Optional<Integer> start = Optional.ofNullable(from);
        Optional<Integer> end = Optional.ofNullable(to);
        if (start.isEmpty() && end.isEmpty()) {
            return known;
        }
        int first = start.or(() -> known.map(Period::from)).or(() -> end).orElseThrow();
        int last = end.or(() -> known.map(Period::to).filter(year -> year >= first))
                .orElse(first);
        try {
            return Optional.of(new Period(first, last));
        } catch (IllegalArgumentException e) {
            throw new Failure("--from 和 --to 应是 1949 到 2100 之间、先后不颠倒的年份，现为 %d 到 %d。".formatted(first, last));
        }
    }
}
