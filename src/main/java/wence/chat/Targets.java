package wence.chat;

import java.util.Arrays;
import java.util.List;
import wence.plan.Plan;
import wence.plan.SectionPath;
import wence.plan.Target;

/// `/targets`: what is to be reached, from the plans' data; words behind it keep the targets and sections that have
/// them, ids of clauses those of the sections around them.
record Targets(String words, int page) implements Command {
    static final CommandWord WORD =
            new CommandWord("targets", List.of("目标", "指标"), "[词语]", "目标与指标", "targets and numbers");

    /// The targets around more clauses than these are not looked for.
    private static final int MAX_CLAUSES = 20;

    static Command typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new Targets(words.words(), words.page());
    }

    /// The words that ask for the targets of the sections that these clauses stand in.
    static String command(List<String> clauses) {
        return "/" + WORD.name() + " " + String.join(" ", clauses);
    }

    /// The targets of this section and of what stands below it, or else those of the nearest section above that has
    /// any.
    static List<Target> near(Plan plan, SectionPath section) {
        for (SectionPath path = section; !path.isRoot(); path = path.parent()) {
            SectionPath at = path;
            List<Target> targets = plan.targets().stream()
                    .filter(target -> at.covers(target.section()))
                    .toList();
            if (!targets.isEmpty()) {
                return targets;
            }
        }
        return List.of();
    }

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        List<Listing.Entry> around = aroundClauses(turn);
        List<Listing.Entry> entries = around.isEmpty() ? withWords(turn) : around;
        if (entries.isEmpty()) {
            return words.isEmpty()
                    ? turn.say("规划里没有写明目标。", "The plans state no targets.")
                    : turn.say(
                            "没有带“%s”的目标。".formatted(Brief.of(words)), "No target has “%s”.".formatted(Brief.of(words)));
        }
        String command = "/" + WORD.name() + (words.isEmpty() ? "" : " " + words);
        return new Listing(turn.words("目标", "Targets"), entries, command).page(page, turn);
    }

    /// The targets around the clauses whose ids were given, each once.
    private List<Listing.Entry> aroundClauses(Turn turn) {
        return Arrays.stream(words.split("\\s+", MAX_CLAUSES + 1))
                .flatMap(id -> turn.planOf(id).stream()
                        .flatMap(plan ->
                                entries(plan, near(plan, plan.clause(id).section()), turn).stream()))
                .distinct()
                .toList();
    }

    private List<Listing.Entry> withWords(Turn turn) {
        return turn.plansInScope().stream()
                .flatMap(plan -> entries(plan, plan.targets(), turn).stream())
                .filter(entry -> words.isEmpty()
                        || entry.text().contains(words)
                        || entry.place().contains(words))
                .toList();
    }

    private static List<Listing.Entry> entries(Plan plan, List<Target> targets, Turn turn) {
        return targets.stream()
                .map(target -> new Listing.Entry(
                        plan,
                        SectionNames.path(plan, target.section(), turn),
                        text(target),
                        plan.clause(target.clause())))
                .toList();
    }

    private static String text(Target target) {
        return target.measure() + "：" + target.value()
                + target.time().map(time -> "（" + time + "）").orElse("");
    }
}
