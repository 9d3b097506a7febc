package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.plan.Plan;

/// `/scope`: pins the chat to one plan, or lets it go.
record Scope(String words) implements Command {
    static final CommandWord WORD = new CommandWord("scope", List.of("范围"), "[地名|全部]", "只问某一份规划", "ask one plan only");

    private static final List<String> ALL = List.of("全部", "所有", "不限", "all");

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        if (words.isEmpty()) {
            return choices(turn.plans(), now(turn), turn);
        }
        if (ALL.contains(words.toLowerCase(Locale.ROOT))) {
            return pin(Optional.empty(), turn);
        }
        List<Plan> meant = turn.lookup().plansCalled(words);
        return switch (meant.size()) {
            case 0 ->
                choices(
                        turn.plans(),
                        turn.words("没有叫“%s”的规划。可以选：", "No plan is called “%s”. Choose one:")
                                .formatted(Brief.of(words)),
                        turn);
            case 1 -> pin(Optional.of(meant.getFirst()), turn);
            default ->
                choices(
                        meant,
                        turn.words("有 %d 份规划符合，是哪一份？", "%d plans fit. Which one?")
                                .formatted(meant.size()),
                        turn);
        };
    }

    private static String now(Turn turn) {
        return turn.pinned()
                .map(plan -> turn.words("现在只问：", "Pinned: ") + turn.shortName(plan))
                .orElse(turn.words("现在问全部规划。可以只问一份：", "All plans are asked. You can pin one:"));
    }

    private static Turned pin(Optional<Plan> plan, Turn turn) {
        String said = plan.map(to -> turn.words("好，以后只问：", "From now on only: ") + turn.shortName(to))
                .orElse(turn.words("好，以后问全部规划。", "From now on all plans are asked."));
        Conversation pinned = turn.conversation().pinned(plan.map(Plan::id));
        // A follow-up goes on in the plan that was just pinned, whatever plan was asked before.
        return new Draft()
                .line(0, said)
                .aside(plan.map(OtherPlan::question).map(pinned::goingOnWith).orElse(pinned));
    }

    private static Turned choices(List<Plan> plans, String said, Turn turn) {
        var draft = new Draft().line(0, said);
        plans.forEach(plan -> draft.offer(turn.shortName(plan), "/" + WORD.name() + " " + plan.id()));
        if (turn.pinned().isPresent()) {
            draft.offer(turn.words("全部", "All"), "/" + WORD.name() + " " + ALL.getFirst());
        }
        return draft.aside(turn.conversation());
    }
}
