package wence.answer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import wence.plan.Plan;
import wence.question.Language;

/// The agency of a plan whose name comes closest to one that the plan does not have. It may be another body, so it is
/// only ever offered as a question back.
final class AlikeAgency {
    /// Names that share fewer characters, of a hundred, are not alike.
    private static final int LEAST = 60;

    private AlikeAgency() {}

    /// Offers to ask about the closest agency, if any is close.
    static void offer(Draft draft, HeldPlan held, String name) {
        closest(held.plan(), name)
                .ifPresent(alike -> draft.next(
                        draft.phrases().say("agency.meant", draft.phrases().say("quoted", alike)),
                        held.plan().facts().place().orElse("")
                                + Phrases.in(Language.CHINESE).say("ask.duties-of", alike)));
    }

    private static Optional<String> closest(Plan plan, String name) {
        var names = new LinkedHashSet<String>();
        plan.duties().forEach(duty -> names.addAll(duty.agencies()));
        String closest = "";
        int most = LEAST - 1;
        for (String other : names) {
            int alike = alike(name, other);
            if (alike > most && alike < 100) {
                most = alike;
                closest = other;
            }
        }
        return Optional.of(closest).filter(found -> !found.isEmpty());
    }

    /// Shared characters of all, of a hundred.
    private static int alike(String one, String other) {
        Set<Integer> shared = characters(one);
        shared.retainAll(characters(other));
        int all = characters(one).size() + characters(other).size();
        return 200 * shared.size() / Math.max(all, 1);
    }

    private static Set<Integer> characters(String text) {
        var characters = new HashSet<Integer>();
        text.codePoints().forEach(characters::add);
        return characters;
    }
}
