package wence.chat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wence.plan.Plan;
import wence.store.Feedback.CitedClause;

/// `/other`, 另一方案: the last question, asked of a plan that the last answer does not cite.
record OtherPlan() implements Command {
    static final CommandWord WORD =
            new CommandWord("other", List.of("另一方案"), "", "同一事项问另一份规划", "the same of another plan");

    /// More plans than this are not offered one by one.
    private static final int MAX_OFFERED = 10;

    static String command() {
        return "/" + WORD.name();
    }

    /// The plans that could be asked as well: those that are not cited, where the answer is about some plans and not
    /// about all.
    static List<Plan> others(Set<String> cited, Turn turn) {
        Set<String> asked =
                cited.isEmpty() ? turn.pinned().stream().map(Plan::id).collect(Collectors.toSet()) : cited;
        return asked.isEmpty()
                ? List.of()
                : turn.plans().stream()
                        .filter(plan -> !asked.contains(plan.id()))
                        .toList();
    }

    @Override
    public Turned act(Turn turn) {
        if (turn.conversation().answered().isEmpty()) {
            return turn.say("先提一个问题，再问另一份规划。", "Ask something first, then ask it of another plan.");
        }
        Set<String> cited = turn.conversation().answered().get().citations().stream()
                .map(CitedClause::plan)
                .collect(Collectors.toSet());
        List<Plan> others = others(cited, turn);
        return switch (others.size()) {
            case 0 -> turn.say("上一个回答已经问过全部规划。", "The last answer is about all plans already.");
            case 1 -> ask(others.getFirst(), turn);
            default -> choices(others, turn);
        };
    }

    private static Turned ask(Plan plan, Turn turn) {
        return new Ask(question(plan)).saidAgain(turn);
    }

    /// A question that leans on the one before it; the plan that it names wins over the pinned one.
    static String question(Plan plan) {
        return plan.facts().place().orElse(plan.facts().title()) + "的呢？";
    }

    private static Turned choices(List<Plan> others, Turn turn) {
        var draft = new Draft().line(0, turn.words("问哪一份规划？", "Which plan?"));
        others.stream().limit(MAX_OFFERED).forEach(plan -> draft.offerHere(turn.shortName(plan), question(plan)));
        return draft.aside(turn.conversation());
    }
}
