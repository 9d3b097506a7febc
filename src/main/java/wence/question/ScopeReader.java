package wence.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads which plans a question is about, and whether it is about a place that no plan held is about.
final class ScopeReader {
    /// A place name that goes on as one phrase of a plan for so many characters (宁夏干部教育…) belongs to the subject.
    private static final int OWN_TAIL = 4;

    private static final int OTHER_TAIL = 2;

    private final PlanCatalog catalog;
    private final PlanNames names;
    private final Gazetteer gazetteer;

    ScopeReader(PlanCatalog catalog, Gazetteer gazetteer) {
        this.catalog = catalog;
        this.names = new PlanNames(catalog.plans());
        this.gazetteer = gazetteer;
    }

    /// The scope; marks the characters that name it in `taken`.
    Scope read(String folded, boolean[] taken) {
        List<Gazetteer.Mention> places = gazetteer.mentions(folded).stream()
                .filter(place -> !isPartOfPhrase(folded, place.start(), place.end(), OTHER_TAIL))
                .toList();
        Set<String> plans = new LinkedHashSet<>();
        for (String name : names.longestFirst()) {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
                int end = at + name.length();
                if (isFree(taken, at, end) && !isPartOfPhrase(folded, at, end, OWN_TAIL) && !isInsideOther(places, at, end)) {
                    plans.addAll(names.plans(name));
                    take(taken, at, end);
                }
            }
        }
        Optional<String> elsewhere = Optional.empty();
        for (Gazetteer.Mention place : places) {
            if (isFree(taken, place.start(), place.end())) {
                take(taken, place.start(), place.end());
                boolean leadsToPlan = place.end() < folded.length() && taken[place.end()];
                if (!leadsToPlan && elsewhere.isEmpty()) {
                    elsewhere = Optional.of(folded.substring(place.start(), place.end()));
                }
            }
        }
        return new Scope(plans, plans.isEmpty() ? elsewhere : Optional.empty());
    }

    private boolean isPartOfPhrase(String folded, int start, int end, int length) {
        int tail = Math.min(end + length, folded.length());
        return tail == end + length
                && folded.substring(end, tail).indexOf(Fold.BREAK) < 0
                && catalog.anySays(folded.substring(start, tail))
                && !startsName(folded.substring(end));
    }

    private boolean startsName(String rest) {
        return names.longestFirst().stream().anyMatch(rest::startsWith);
    }

    private static boolean isInsideOther(List<Gazetteer.Mention> places, int start, int end) {
        return places.stream()
                .anyMatch(place ->
                        place.start() <= start && end <= place.end() && place.end() - place.start() > end - start);
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
