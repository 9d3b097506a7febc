package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.office.Gap;
import wence.office.Span;
import wence.office.Statistics;

/// What an admin is told of a week: how the answers went, and what people could not find most.
final class WeeklyDigest {
    private static final int MAX_GAPS = 5;

    private WeeklyDigest() {}

    /// Empty when nothing was asked.
    static Optional<Reply> of(Span week, Turn turn) {
        Statistics statistics = turn.office().statistics(week);
        if (statistics.asked() == 0) {
            return Optional.empty();
        }
        var draft = new Draft()
                .heading(turn.words("上周（%s 至 %s）", "Last week (%s to %s)").formatted(week.first(), week.last()));
        StatisticsLines.add(draft, statistics, turn);
        ModelLines.add(draft, week, turn);
        List<Gap> gaps = turn.office().gaps(week, turn.lookup());
        if (!gaps.isEmpty()) {
            draft.heading(turn.words("没答上的，共 %d 类", "Not found: %d kinds").formatted(gaps.size()));
            for (int i = 0; i < Math.min(MAX_GAPS, gaps.size()); i++) {
                GapLines.add(draft, i + 1, gaps.get(i), turn);
            }
            draft.offer(turn.words("全部没答上的", "All that was not found"), "/" + ShowGaps.WORD.name());
        }
        return Optional.of(draft.done(turn.conversation()).reply());
    }
}
