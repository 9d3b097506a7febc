package wence.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Plan;

/// `/remove`: asks whether a plan shall be taken out.
///
/// @param plan its id, its place, or a piece of its title
record Remove(String plan) implements AdminCommand {
    static final CommandWord WORD = new CommandWord("remove", List.of("移除"), "规划", "移除一份规划", "take a plan out");

    private static final Pattern SURE = Pattern.compile("(\\S+)\\s+(?:确认|yes)");

    /// With 确认 behind the plan's id it is done.
    static AdminCommand typed(String argument) {
        Matcher sure = SURE.matcher(argument);
        return sure.matches() ? new RemoveNow(sure.group(1)) : new Remove(argument);
    }

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String subject() {
        return plan;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        List<Plan> meant = plan.isBlank() ? turn.plans() : turn.lookup().plansCalled(plan);
        if (meant.isEmpty()) {
            return turn.say(
                    "没有叫“%s”的规划。/plans 看现有的。".formatted(plan),
                    "There is no plan “%s”. /plans lists them.".formatted(plan));
        }
        if (meant.size() > 1 || plan.isBlank()) {
            var draft = new Draft().line(0, turn.words("移除哪一份？", "Which one shall be taken out?"));
            meant.forEach(one -> draft.offer(turn.shortName(one), "/" + WORD.name() + " " + one.id()));
            return draft.aside(turn.conversation());
        }
        Plan one = meant.getFirst();
        return new Draft()
                .line(
                        0,
                        turn.words(
                                        "移除《%s》？以后不再用它回答；文本留着，可以撤销。",
                                        "Take “%s” out? It will no longer be answered from; its text is kept, and this can be undone.")
                                .formatted(one.facts().title()))
                .offer(turn.words("移除", "Take it out"), "/" + WORD.name() + " " + one.id() + " 确认")
                .aside(turn.conversation());
    }
}
