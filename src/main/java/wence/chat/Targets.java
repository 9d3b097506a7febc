package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Plan;
import wence.plan.Target;

/// `/targets`: what is to be reached, from the plans' data; words behind it keep the targets and sections that have
/// them.
record Targets(String words, int page) implements Command {
    static final CommandWord WORD =
            new CommandWord("targets", List.of("目标", "指标"), "[词语]", "目标与指标", "targets and numbers");

    static Command typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new Targets(words.words(), words.page());
    }

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        var entries = new ArrayList<Listing.Entry>();
        for (Plan plan : turn.plansInScope()) {
            for (Target target : plan.targets()) {
                String place = SectionNames.path(plan, target.section(), turn);
                String text = text(target);
                if (words.isEmpty() || text.contains(words) || place.contains(words)) {
                    entries.add(new Listing.Entry(plan, place, text, plan.clause(target.clause())));
                }
            }
        }
        if (entries.isEmpty()) {
            return words.isEmpty()
                    ? turn.say("规划里没有写明目标。", "The plans state no targets.")
                    : turn.say(
                            "没有带“%s”的目标。".formatted(Brief.of(words)), "No target has “%s”.".formatted(Brief.of(words)));
        }
        String command = "/" + WORD.name() + (words.isEmpty() ? "" : " " + words);
        return new Listing(turn.words("目标", "Targets"), entries, command).page(page, turn);
    }

    private static String text(Target target) {
        return target.measure() + "：" + target.value()
                + target.time().map(time -> "（" + time + "）").orElse("");
    }
}
