package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.answer.AnswerText;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// A section with everything below it, cut into pages between clauses.
///
/// @param plan the plan that it is a section of
/// @param cited the clause that is marked
/// @param pages the clauses, at least one page
record SectionPages(Plan plan, Clause cited, List<List<Clause>> pages) {
    /// How much a page holds, in UTF-16 code units; one clause that is longer has a page for itself.
    private static final int SIZE = 1200;

    static SectionPages of(Plan plan, Clause cited) {
        SectionPath path = cited.section();
        // The root covers the whole plan; around a clause of the preamble stands the preamble alone.
        List<Clause> clauses = path.isRoot()
                ? plan.clauses().stream()
                        .filter(clause -> clause.section().isRoot())
                        .toList()
                : plan.clausesUnder(path);
        var pages = new ArrayList<List<Clause>>();
        var page = new ArrayList<Clause>();
        int length = 0;
        for (Clause clause : clauses) {
            if (!page.isEmpty() && length + clause.text().length() > SIZE) {
                pages.add(List.copyOf(page));
                page.clear();
                length = 0;
            }
            page.add(clause);
            length += clause.text().length();
        }
        pages.add(List.copyOf(page));
        return new SectionPages(plan, cited, List.copyOf(pages));
    }

    /// One page; 0 asks for the one with the cited clause.
    Turned page(int wanted, Turn turn) {
        Page<List<Clause>> page = Page.of(pages, 1, wanted == 0 ? pageOfCited() : wanted);
        var draft = new Draft()
                .heading(plan.facts().title())
                .heading(SectionNames.path(plan, cited.section(), turn) + page.label(turn));
        SectionPath at = cited.section();
        var passage = new ArrayList<Run>();
        for (Clause clause : page.items().getFirst()) {
            if (!clause.section().equals(at)) {
                close(passage, draft);
                at = clause.section();
                plan.section(at).map(Section::path).ifPresent(path -> draft.heading(heading(path)));
            }
            if (clause.id().equals(cited.id())) {
                close(passage, draft);
                draft.block(new Block.Passage(List.of(Run.plain("▶ "), Run.strong(clause.text()))));
            } else if (statesDuty(clause)) {
                close(passage, draft);
                draft.block(new Block.Passage(List.of(Run.plain(clause.text()))));
            } else {
                passage.add(Run.plain(clause.text()));
            }
        }
        close(passage, draft);
        page.offerNeighbours(draft, turn, Open.command(cited.id()));
        Tools.around(plan, cited, draft, turn);
        return draft.aside(turn.conversation());
    }

    /// Plans write who leads and who supports on lines of their own.
    private boolean statesDuty(Clause clause) {
        return plan.duties().stream().anyMatch(duty -> duty.clause().equals(clause.id()));
    }

    private int pageOfCited() {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(clause -> clause.id().equals(cited.id()))) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no page has " + cited.id());
    }

    private String heading(SectionPath path) {
        return plan.section(path).map(AnswerText::heading).orElse("");
    }

    private static void close(List<Run> passage, Draft draft) {
        if (!passage.isEmpty()) {
            draft.block(new Block.Passage(passage));
            passage.clear();
        }
    }
}
