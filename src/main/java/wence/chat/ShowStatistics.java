package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.office.Span;

/// `/stats`: how the answers went.
///
/// @param days as typed
record ShowStatistics(String days) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("stats", List.of("统计"), "[天数]", "提问统计", "how the answers went");

    private static final int USUAL = 7;

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        Optional<Span> span = Days.of(days, USUAL, turn);
        if (span.isEmpty()) {
            return Days.mistaken(WORD, turn);
        }
        var draft = new Draft()
                .heading(turn.words("%s 至 %s 的提问", "Questions, %s to %s")
                        .formatted(span.get().first(), span.get().last()));
        StatisticsLines.add(draft, turn.office().statistics(span.get()), turn);
        ModelLines.add(draft, span.get(), turn);
        return draft.aside(turn.conversation());
    }
}
