package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Answer;
import wence.answer.Citation;
import wence.plan.Clause;
import wence.plan.Plan;

/// What can be done with a reply, beside the choices that it offers.
final class Tools {
    private Tools() {}

    /// What can be done with an answer. One that asks back has its choices alone.
    static void under(Answer answer, Draft draft, Turn turn) {
        if (answer instanceof Answer.Unclear) {
            return;
        }
        List<Citation> citations = answer.said().citations();
        if (citations.size() == 1) {
            neighbours(citations.getFirst().plan(), citations.getFirst().clause(), draft, turn);
        }
        Set<String> cited =
                citations.stream().map(citation -> citation.plan().id()).collect(Collectors.toSet());
        if (!OtherPlan.others(cited, turn).isEmpty()) {
            draft.toolHere(turn.words("另一方案", "Others"), OtherPlan.command());
        }
        if (answer.said().next().stream().noneMatch(next -> isTargets(next.label()))) {
            targets(citations, draft, turn);
        }
        draft.toolHere(Rate.GOOD, Rate.command(Rate.GOOD)).toolHere(Rate.BAD, Rate.command(Rate.BAD));
    }

    /// What can be done with a clause that is shown.
    static void around(Plan plan, Clause clause, Draft draft, Turn turn) {
        neighbours(plan, clause, draft, turn);
        targets(List.of(new Citation(1, plan, clause)), draft, turn);
    }

    private static void neighbours(Plan plan, Clause clause, Draft draft, Turn turn) {
        int at = plan.clauses().indexOf(clause);
        if (at > 0) {
            draft.tool(
                    turn.words("上一条", "Previous"),
                    OneClause.command(plan.clauses().get(at - 1).id()));
        }
        if (at < plan.clauses().size() - 1) {
            draft.tool(
                    turn.words("下一条", "Next"),
                    OneClause.command(plan.clauses().get(at + 1).id()));
        }
    }

    private static void targets(List<Citation> citations, Draft draft, Turn turn) {
        List<String> clauses = citations.stream()
                .filter(citation -> !Targets.near(
                                citation.plan(), citation.clause().section())
                        .isEmpty())
                .map(citation -> citation.clause().id())
                .toList();
        if (!clauses.isEmpty()) {
            draft.tool(turn.words("相关指标", "Targets"), Targets.command(clauses));
        }
    }

    /// Whether an answer offers the targets of its subject itself.
    private static boolean isTargets(String label) {
        return label.contains("指标")
                || label.contains("目标")
                || label.toLowerCase(Locale.ROOT).contains("target");
    }
}
