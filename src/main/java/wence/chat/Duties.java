package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Duty;
import wence.plan.Plan;

/// `/duties`: who does what, from the plans' data; with an agency behind it the question what that agency does.
record Duties(String agency, int page) implements Command {
    static final CommandWord WORD = new CommandWord("duties", List.of("分工", "责任分工"), "[部门]", "责任分工", "who does what");

    static Command typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new Duties(words.words(), words.page());
    }

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        if (!agency.isEmpty()) {
            // An agency has many names; finding them all is the answer's business.
            String question = agency + "牵头和配合哪些工作？";
            return new Ask(question).saidAgain(turn);
        }
        var entries = new ArrayList<Listing.Entry>();
        for (Plan plan : turn.plansInScope()) {
            for (Duty duty : plan.duties()) {
                entries.add(new Listing.Entry(
                        plan,
                        SectionNames.path(plan, duty.section(), turn),
                        text(plan, duty, turn),
                        plan.clause(duty.clause())));
            }
        }
        if (entries.isEmpty()) {
            return turn.say("规划里没有写明责任分工。", "The plans state no duties.");
        }
        return new Listing(turn.words("责任分工", "Duties"), entries, "/" + WORD.name()).page(page, turn);
    }

    private static String text(Plan plan, Duty duty, Turn turn) {
        String role = turn.words(duty.role().chinese(), duty.role().label());
        String agencies = String.join("、", duty.agencies()) + (duty.openEnded() ? "等" : "");
        String item = isOneOfMany(plan, duty) && !duty.item().isBlank() ? duty.item() + "　" : "";
        return item + role + "：" + agencies;
    }

    /// Whether its section states this role more than once, so that only the item tells which one is meant.
    private static boolean isOneOfMany(Plan plan, Duty duty) {
        return plan.duties().stream()
                        .filter(other ->
                                other.role() == duty.role() && other.section().equals(duty.section()))
                        .count()
                > 1;
    }
}
