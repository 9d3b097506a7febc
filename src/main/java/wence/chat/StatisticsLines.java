package wence.chat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import wence.office.Statistics;
import wence.store.AskedQuestion.Status;

/// How the answers went, in lines.
final class StatisticsLines {
    /// More days are not listed one by one.
    private static final int MAX_DAYS = 31;

    private StatisticsLines() {}

    static void add(Draft draft, Statistics statistics, Turn turn) {
        if (statistics.asked() == 0) {
            draft.line(0, turn.words("没有人提问。", "Nobody asked anything."));
            return;
        }
        Map<Status, Integer> counts = statistics.statuses();
        draft.line(
                0,
                turn.words(
                                "提问 %d 次，%d 人；答上 %d%%（答出 %d · 写了但未写明所问 %d · 没找到 %d · 没听明白 %d）",
                                "%d questions by %d people; %d%% answered (answered %d · not stated %d · not found %d · unclear %d)")
                        .formatted(
                                statistics.asked(),
                                statistics.people(),
                                statistics.answeredPercent(),
                                counts.getOrDefault(Status.ANSWERED, 0),
                                counts.getOrDefault(Status.NOT_STATED, 0),
                                counts.getOrDefault(Status.NOT_FOUND, 0),
                                counts.getOrDefault(Status.UNCLEAR, 0)));
        draft.line(
                0,
                turn.words("用时：一半在 %s 毫秒以内，99%% 在 %s 毫秒以内", "Time: half within %s ms, 99%% within %s ms")
                        .formatted(
                                millis(statistics.median().orElse(Duration.ZERO)),
                                millis(statistics.slow().orElse(Duration.ZERO))));
        draft.line(0, "👍 %d　👎 %d".formatted(statistics.good(), statistics.bad()));
        if (!statistics.items().isEmpty()) {
            draft.line(0, turn.words("引用最多的：", "Most cited:"));
            statistics.items().forEach(item -> draft.line(1, item.name() + "　" + item.asked()));
        }
        if (statistics.days().size() <= MAX_DAYS) {
            draft.line(0, turn.words("每天（提问／答上）：", "By day (asked/answered):"));
            statistics.days().stream()
                    .filter(day -> day.asked() > 0)
                    .forEach(day -> draft.line(1, "%s　%d／%d".formatted(day.date(), day.asked(), day.answered())));
        }
    }

    private static String millis(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 6)
                .setScale(1, RoundingMode.UP)
                .toPlainString();
    }
}
