package wence.chat;

import java.util.List;
import wence.answer.Citation;
import wence.plan.Clause;
import wence.plan.Plan;

/// `/clause`, 上一条, 下一条: one clause with its place, and the clauses beside it.
///
/// @param id the clause
record OneClause(String id) implements Command {
    static final CommandWord WORD =
            new CommandWord("clause", List.of("条款"), "条款编号", "看一个条款", "one clause with its place");

    /// The words that ask for this clause.
    static String command(String clause) {
        return "/" + WORD.name() + " " + clause;
    }

    @Override
    public Turned act(Turn turn) {
        return turn.planOf(id).map(plan -> shown(plan, plan.clause(id), turn)).orElseGet(() -> Open.gone(turn));
    }

    private static Turned shown(Plan plan, Clause clause, Turn turn) {
        var citation = new Citation(1, plan, clause);
        var draft = new Draft()
                .block(AnswerDraft.quotation(
                        citation, List.of(), turn.conversation().language()))
                .cite(1, plan, clause);
        Tools.around(plan, clause, draft, turn);
        return draft.aside(turn.conversation());
    }
}
