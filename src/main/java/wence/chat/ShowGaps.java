package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.office.Gap;
import wence.office.Span;

/// `/gaps`: what people could not find, alike questions together, most frequent first.
///
/// @param days as typed
record ShowGaps(String days, int page) implements AdminCommand {
    static final CommandWord WORD =
            new CommandWord("gaps", List.of("缺口"), "[天数]", "大家没问到的", "what people could not find");

    private static final int USUAL = 30;
    private static final int SIZE = 8;

    static AdminCommand typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new ShowGaps(words.words(), words.page());
    }

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
        List<Gap> gaps = turn.office().gaps(span.get(), turn.lookup());
        Page<Gap> shown = Page.of(gaps, SIZE, page);
        var draft = new Draft()
                .heading(turn.words("%s 至 %s 没答上的，共 %d 类", "Not found, %s to %s: %d kinds")
                                .formatted(span.get().first(), span.get().last(), gaps.size())
                        + shown.label(turn));
        int number = shown.first();
        for (Gap gap : shown.items()) {
            number++;
            GapLines.add(draft, number, gap, turn);
        }
        shown.offerNeighbours(draft, turn, ("/" + WORD.name() + " " + days).strip());
        return draft.aside(turn.conversation());
    }
}
