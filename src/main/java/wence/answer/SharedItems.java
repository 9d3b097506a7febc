package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.Unclear;
import wence.answer.Piece.Count;
import wence.answer.Piece.Words;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.PlanCatalog;

/// The items that several plans have under the same name, and those that only one of them has.
final class SharedItems {
    /// Headings that share so many neighbouring pairs of characters, of a hundred, are worded alike.
    private static final int ALIKE = 65;

    private SharedItems() {}

    /// What all of these plans have.
    static Answer shared(Draft draft, List<HeldPlan> plans) {
        if (plans.size() < 2) {
            draft.words(0, "shared.one");
            return new Unclear(draft.said(), List.of());
        }
        HeldPlan first = plans.getFirst();
        List<Section> shared = items(first.plan()).stream()
                .filter(item -> plans.stream()
                        .skip(1)
                        .allMatch(other -> sameIn(other.plan(), item).isPresent()))
                .toList();
        String names = String.join(
                draft.phrases().say("list"),
                plans.stream().map(held -> draft.label(held.plan())).toList());
        if (shared.isEmpty()) {
            draft.words(0, "shared.none", names);
            return new NotFound(draft.said());
        }
        total(draft, "shared", names, shared);
        for (Section item : shared) {
            var cited = new ArrayList<Integer>();
            for (HeldPlan held : plans) {
                sameIn(held.plan(), item)
                        .flatMap(section -> held.firstClause(section.path()))
                        .ifPresent(clause -> cited.add(draft.cite(held.plan(), clause)));
            }
            draft.line(1, List.of(new Words(item.name())), cited.toArray(Integer[]::new));
        }
        return new Answered(draft.said());
    }

    /// What one plan has and none of the others.
    static Answer only(Draft draft, HeldPlan one, List<HeldPlan> others) {
        List<Section> only = items(one.plan()).stream()
                .filter(item -> others.stream()
                        .allMatch(other -> sameIn(other.plan(), item).isEmpty()))
                .toList();
        String names = String.join(
                draft.phrases().say("list"),
                others.stream().map(held -> draft.label(held.plan())).toList());
        if (only.isEmpty()) {
            draft.words(0, "only.none", draft.label(one.plan()), names);
            return new NotFound(draft.said());
        }
        total(draft, "only", draft.phrases().say("only.in", draft.label(one.plan()), names), only);
        for (Section item : only) {
            String heading = PlanLines.heading(one.plan(), item.path(), draft.phrases()) + alike(draft, others, item);
            one.firstClause(item.path())
                    .ifPresentOrElse(
                            clause -> draft.line(1, List.of(new Words(heading)), draft.cite(one.plan(), clause)),
                            () -> draft.line(1, List.of(new Words(heading))));
        }
        draft.words(0, "only.by-name");
        return new Answered(draft.said());
    }

    /// Which of the others have an item that is only worded otherwise.
    private static String alike(Draft draft, List<HeldPlan> others, Section item) {
        var notes = new StringBuilder();
        for (HeldPlan other : others) {
            items(other.plan()).stream()
                    .filter(section -> isAlike(section.name(), item.name()))
                    .findFirst()
                    .ifPresent(section -> notes.append(
                            draft.phrases().say("only.alike", draft.label(other.plan()), section.heading())));
        }
        return notes.toString();
    }

    private static boolean isAlike(String one, String other) {
        Set<String> shared = pairs(one);
        shared.retainAll(pairs(other));
        return 200 * shared.size() >= ALIKE * (pairs(one).size() + pairs(other).size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static void total(Draft draft, String key, String names, List<Section> items) {
        draft.line(
                0,
                List.of(
                        new Words(draft.phrases().say(key, names)),
                        new Count(items.size()),
                        new Words(draft.phrases().say(items.size() == 1 ? "item" : "items"))));
    }

    /// The sections that somebody is responsible for; of a plan without duties all below its chapters.
    private static List<Section> items(Plan plan) {
        return plan.sections().stream()
                .filter(section -> !section.isLost())
                .filter(section -> plan.duties().isEmpty()
                        ? section.path().depth() > 1
                        : !plan.dutiesBinding(section.path()).isEmpty())
                .toList();
    }

    private static Optional<Section> sameIn(Plan plan, Section item) {
        return plan.sections().stream()
                .filter(section -> !section.isLost() && PlanCatalog.sameName(section, item))
                .findFirst();
    }
}
