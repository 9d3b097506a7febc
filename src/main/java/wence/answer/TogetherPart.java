package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wence.answer.HeldPlan.LevelRule;
import wence.answer.Piece.Counted;
import wence.answer.Piece.Words;
import wence.plan.Agency;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.SectionPath;

/// The items whose duties name all of several agencies.
final class TogetherPart {
    private final PlanLines lines;

    TogetherPart(PlanLines lines) {
        this.lines = lines;
    }

    Part part(HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule) {
        Plan plan = held.plan();
        List<Agency> missing = asked.stream()
                .filter(agency ->
                        held.dutiesOf(agency, Set.of(Role.values()), rule).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return Part.absent(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                DutiesPart.absent(draft, held, missing);
            });
        }
        Map<SectionPath, Set<Duty>> shared = shared(held, asked, roles, rule);
        String names = String.join("、", asked.stream().map(Agency::name).toList());
        if (shared.isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "together.none", names);
            });
        }
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            var entries = new ArrayList<String>();
            shared.forEach(
                    (path, duties) -> entries.add(duties.iterator().next().clause() + '#' + path));
            draft.line(
                    1,
                    List.of(
                            new Words(draft.phrases().say("together", names)),
                            new Counted(entries),
                            new Words(draft.phrases().say(entries.size() == 1 ? "item" : "items"))));
            shared.forEach((path, duties) -> {
                draft.words(2, "section", PlanLines.heading(plan, path, draft.phrases()));
                duties.forEach(duty -> lines.duty(draft, 3, plan, duty));
            });
        });
    }

    /// By section, the duties that name one of the agencies, where all of them are named.
    private static Map<SectionPath, Set<Duty>> shared(
            HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule) {
        Map<SectionPath, Set<Duty>> shared = new LinkedHashMap<>();
        for (Duty any : held.plan().duties()) {
            var duties = new LinkedHashSet<Duty>();
            boolean all = true;
            for (Agency agency : asked) {
                List<Duty> own = held.dutiesOf(agency, roles, rule).stream()
                        .filter(duty -> duty.section().equals(any.section()))
                        .toList();
                all &= !own.isEmpty();
                duties.addAll(own);
            }
            if (all && !duties.isEmpty()) {
                shared.putIfAbsent(any.section(), duties);
            }
        }
        return shared;
    }
}
