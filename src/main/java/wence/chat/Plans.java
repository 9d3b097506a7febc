package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// `/plans`: what is held.
record Plans(int page) implements Command {
    static final CommandWord WORD = new CommandWord("plans", List.of("规划"), "", "现有规划一览", "the plans held");

    private static final int SIZE = 10;

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        Page<Plan> shown = Page.of(turn.plans(), SIZE, page);
        var draft = new Draft()
                .heading(turn.words("现有 %d 份规划", "%d plans")
                                .formatted(turn.plans().size())
                        + shown.label(turn));
        for (Plan plan : shown.items()) {
            draft.line(0, plan.facts().title()).line(1, String.join(" · ", facts(plan, turn)));
        }
        shown.offerNeighbours(draft, turn, "/" + WORD.name());
        return draft.aside(turn.conversation());
    }

    private static List<String> facts(Plan plan, Turn turn) {
        PlanFacts known = plan.facts();
        var facts = new ArrayList<String>();
        known.place().ifPresent(facts::add);
        known.period().map(Period::chinese).ifPresent(facts::add);
        facts.add(turn.words("%d 个章节", "%d sections").formatted(plan.sections().size()));
        facts.add(turn.words("%d 项责任分工", "%d duties").formatted(plan.duties().size()));
        facts.add(turn.words("%d 个目标", "%d targets").formatted(plan.targets().size()));
        return facts;
    }
}
