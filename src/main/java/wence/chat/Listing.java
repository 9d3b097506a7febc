package wence.chat;

import java.util.List;
import wence.plan.Clause;
import wence.plan.Plan;

/// A long list of things that clauses say, by plan and section, in pages. Every entry is numbered as a citation, so
/// that 原文 opens the section around it.
///
/// @param title what is listed
/// @param entries in the order to be shown
/// @param command asks for the list; with a page behind it for that page
record Listing(String title, List<Entry> entries, String command) {
    private static final int SIZE = 12;

    /// One thing that a clause says.
    ///
    /// @param place its section, for a line above
    record Entry(Plan plan, String place, String text, Clause clause) {}

    Turned page(int number, Turn turn) {
        Page<Entry> page = Page.of(entries, SIZE, number);
        var draft = new Draft()
                .heading(title + turn.words("，共 %d 项", ", %d in all").formatted(entries.size()) + page.label(turn));
        Entry before = null;
        int mark = page.first();
        for (Entry entry : page.items()) {
            mark++;
            boolean samePlan = before != null && before.plan() == entry.plan();
            if (!samePlan) {
                draft.heading(turn.shortName(entry.plan()));
            }
            if (before == null || !samePlan || !before.place().equals(entry.place())) {
                draft.line(0, entry.place());
            }
            draft.line(1, entry.text(), List.of(mark)).cite(mark, entry.plan(), entry.clause());
            before = entry;
        }
        page.offerNeighbours(draft, turn, command);
        return draft.done(turn.conversation());
    }
}
