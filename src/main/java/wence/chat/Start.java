package wence.chat;

import java.util.List;

/// `/start`: who is speaking, what is held, and what could be asked, with examples from the plans themselves. What was
/// said before is leant on no more.
record Start() implements Command {
    static final CommandWord WORD = new CommandWord("start", List.of("开始"), "", "从头开始", "start over");

    /// More plans than this are counted, not listed.
    private static final int MAX_LISTED = 5;

    @Override
    public Turned act(Turn turn) {
        var draft = new Draft().heading(turn.words("问策：问规划，答条款。", "Wence: asks the plans, answers with clauses."));
        if (turn.plans().isEmpty()) {
            return NoPlans.say(draft, turn);
        }
        draft.line(
                0,
                turn.words("现有 %d 份规划：", "Plans held: %d")
                        .formatted(turn.plans().size()));
        turn.plans().stream().limit(MAX_LISTED).forEach(plan -> draft.line(1, PlanNames.shortName(plan)));
        if (turn.plans().size() > MAX_LISTED) {
            draft.line(1, turn.words("……（/plans 看全部）", "… (/plans lists them all)"));
        }
        turn.pinned()
                .ifPresent(plan -> draft.line(
                        0,
                        turn.words("现在只问：%s（/scope 全部 可放开）", "Pinned: %s (/scope all lets it go)")
                                .formatted(PlanNames.shortName(plan))));
        draft.line(
                0,
                turn.words(
                        "直接提问即可，可以接着追问；“原文 1” 看引文 [1] 所在的整节，/help 看全部命令。You can ask in English, too.",
                        "Just ask, and ask on; “source 1” shows the section around citation [1], /help lists the commands."));
        List<String> examples = Examples.of(turn.plans());
        if (!examples.isEmpty()) {
            draft.line(0, turn.words("例如：", "For example:"));
            examples.forEach(question -> draft.offer(question, question));
        }
        return draft.done(turn.conversation().startedOver());
    }
}
