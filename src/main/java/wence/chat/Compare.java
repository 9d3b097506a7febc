package wence.chat;

import java.util.List;
import java.util.stream.Collectors;
import wence.plan.Plan;

/// `/compare`: the same item in all plans side by side, whatever plan is pinned.
record Compare(String item) implements Command {
    static final CommandWord WORD =
            new CommandWord("compare", List.of("对比", "比较"), "事项", "对比各规划的同一事项", "one item in all plans");

    /// More plans than this are not named one by one.
    private static final int MAX_NAMED = 3;

    @Override
    public Turned act(Turn turn) {
        if (item.isEmpty()) {
            return turn.say("请写上要对比的事项，如：/compare 事项名称。", "Say what to compare: /compare ITEM.");
        }
        String question = "对比" + places(turn.plans()) + "的" + item;
        return new Ask(question).overAllPlans(turn);
    }

    private static String places(List<Plan> plans) {
        boolean named = plans.size() <= MAX_NAMED
                && plans.stream().allMatch(plan -> plan.facts().place().isPresent());
        return named
                ? plans.stream().flatMap(plan -> plan.facts().place().stream()).collect(Collectors.joining("和"))
                : "各规划";
    }
}
