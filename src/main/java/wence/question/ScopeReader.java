package wence.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wence.plan.Gazetteer;
import wence.plan.Place;
import wence.plan.PlaceMention;
import wence.plan.Plan;

/// Reads which plans a question is about, and whether it is about a place that no plan held is about.
final class ScopeReader {
    /// A place name that goes on as one phrase of a plan for so many characters (宁夏干部教育…) belongs to the subject.
    private static final int OWN_TAIL = 4;

    private static final int OTHER_TAIL = 3;

    private static final Pattern COMPARING = Pattern.compile("对照|对比|比较|区别|差别|差异|不同|异同|分别|各自");

    private final PlanCatalog catalog;
    private final PlanNames names;
    private final CalledPlan titles;
    private final Gazetteer gazetteer;
    private final Map<Place, Set<String>> plansByPlace = new HashMap<>();

    ScopeReader(PlanCatalog catalog, Gazetteer gazetteer, Lexicon lexicon) {
        this.catalog = catalog;
        this.names = new PlanNames(catalog.plans());
        this.titles = new CalledPlan(
                catalog.plans(),
                word -> lexicon.knows(word) || !gazetteer.findIn(word).isEmpty());
        this.gazetteer = gazetteer;
        for (Plan plan : catalog.plans()) {
            plan.facts()
                    .place()
                    .flatMap(gazetteer::find)
                    .ifPresent(place -> plansByPlace
                            .computeIfAbsent(place, key -> new HashSet<>())
                            .add(plan.id()));
        }
    }

    /// The scope; marks the characters that name it in `taken`.
    Scope read(String folded, boolean[] taken) {
        Set<String> plans = new LinkedHashSet<>();
        Optional<String> elsewhere = Optional.empty();
        List<PlaceMention> mentions = gazetteer.findIn(folded, plansByPlace.keySet());
        for (PlaceMention mention : mentions) {
            Set<String> held = plansOf(mention);
            Set<String> there = held.isEmpty() ? titledSo(folded.substring(mention.start(), mention.end())) : held;
            boolean phrase = there.isEmpty()
                    ? isPartOfPhrase(folded, mention.start(), mention.end(), OTHER_TAIL)
                    : namesOther(mentions, mention) && isPartOfPhrase(folded, mention.start(), mention.end(), OWN_TAIL);
            if (phrase) {
                continue;
            }
            plans.addAll(there);
            if (COMPARING.matcher(folded).find()) {
                plans.addAll(plansNamedIn(folded.substring(mention.start(), mention.end())));
            }
            take(taken, mention.start(), mention.end());
            if (there.isEmpty() && elsewhere.isEmpty()) {
                elsewhere = Optional.of(folded.substring(mention.start(), mention.end()));
            }
        }
        Set<String> called = titles.find(folded, taken);
        if (plans.stream().anyMatch(called::contains)) {
            plans.retainAll(called);
        } else {
            plans.addAll(called);
        }
        for (String name : names.longestFirst()) {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
                int end = at + name.length();
                if (isFree(taken, at, end)) {
                    plans.addAll(names.plans(name));
                    take(taken, at, end);
                }
            }
        }
        return new Scope(plans, plans.isEmpty() ? elsewhere : Optional.empty());
    }

    /// Whether another mention names a plan, too, so that this one need not.
    private boolean namesOther(List<PlaceMention> mentions, PlaceMention mention) {
        return mentions.stream()
                .anyMatch(other -> !other.equals(mention) && !plansOf(other).isEmpty());
    }

    /// Every plan that the words name: 宁夏西夏区对照 sets two plans side by side, where 宁夏西夏区 alone is one place.
    private Set<String> plansNamedIn(String words) {
        var plans = new LinkedHashSet<String>();
        names.longestFirst().stream().filter(words::contains).forEach(name -> plans.addAll(names.plans(name)));
        return plans;
    }

    /// The plans whose titles have these words, where the place that they name is not certain: there is more than one
    /// 鼓楼区.
    private Set<String> titledSo(String words) {
        var plans = new LinkedHashSet<String>();
        for (Plan plan : catalog.plans()) {
            if (plan.facts().place().isEmpty() && Fold.of(plan.facts().title()).contains(words)) {
                plans.add(plan.id());
            }
        }
        return plans;
    }

    private Set<String> plansOf(PlaceMention mention) {
        var plans = new LinkedHashSet<String>();
        mention.places().forEach(place -> plans.addAll(plansByPlace.getOrDefault(place, Set.of())));
        return plans;
    }

    private boolean isPartOfPhrase(String folded, int start, int end, int length) {
        if (isLevelOfPlace(folded, start, end)) {
            return true;
        }
        int tail = Math.min(end + length, folded.length());
        return tail == end + length
                && folded.substring(end, tail).indexOf(Fold.BREAK) < 0
                && catalog.anySays(folded.substring(start, tail))
                && !startsName(folded.substring(end))
                && catalog.headingsIn(folded).stream().noneMatch(name -> folded.startsWith(name, end));
    }

    /// 银川市级科普基地 is a kind of base, not a plan of 银川市.
    private boolean isLevelOfPlace(String folded, int start, int end) {
        return folded.startsWith("级", end) && catalog.anySays(folded.substring(start, end + 1));
    }

    private boolean startsName(String rest) {
        return names.longestFirst().stream().anyMatch(rest::startsWith);
    }

    private static boolean isFree(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }
}
