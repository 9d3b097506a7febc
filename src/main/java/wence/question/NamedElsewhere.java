package wence.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Plan;

/// Reads the levels, five-year periods and unheard-of places that a question names, where it
/// names no plan: a question about another level, period or place than those of the plans held
/// must not be answered from them.
///
/// What it knows of words stands in `elsewhere.tsv` beside this class.
final class NamedElsewhere {
    private static final Pattern FIVE_YEARS = Pattern.compile("十([一二三四五六七])五(?:期间|时期|规划)?");
    private static final String NUMERALS = "一二三四五六七";

    /// The eleventh five-year plan is that of 2006 to 2010.
    private static final int ELEVENTH = 2006;

    /// So many characters of a place's name stand before 省, 市 or 县 as a rule.
    private static final int LONGEST_PLACE = 2;

    private final PlanCatalog catalog;
    private final Map<Level, Pattern> levels = new LinkedHashMap<>();
    private final Pattern place;
    private final Pattern noPlace;

    NamedElsewhere(PlanCatalog catalog) {
        this.catalog = catalog;
        Map<String, String> rows = rows();
        for (Level level : Level.values()) {
            levels.put(level, Pattern.compile(Objects.requireNonNull(rows.get(level.name()))));
        }
        place = Pattern.compile("(?:^|\\||(?<=%s))([\\p{IsHan}&&[^%s]]{2,4}?(?:%s))(?![%s])"
                .formatted(
                        words(rows, "before").collect(Collectors.joining("|")),
                        words(rows, "inside").collect(Collectors.joining()),
                        words(rows, "kind").collect(Collectors.joining("|")),
                        words(rows, "after").collect(Collectors.joining())));
        noPlace = Pattern.compile("(?:%s)$".formatted(words(rows, "ending").collect(Collectors.joining("|"))));
    }

    private static Stream<String> words(Map<String, String> rows, String kind) {
        return List.of(Objects.requireNonNull(rows.get(kind)).split(" ")).stream();
    }

    /// The scope with what these words add to it; marks their characters in `taken`.
    Scope read(String folded, boolean[] taken, Scope scope) {
        if (!scope.equals(Scope.EVERY) || catalog.plans().isEmpty()) {
            return scope;
        }
        return level(folded, taken)
                .or(() -> period(folded, taken))
                .or(() -> place(folded, taken))
                .orElse(scope);
    }

    private Optional<Scope> level(String folded, boolean[] taken) {
        for (Map.Entry<Level, Pattern> level : levels.entrySet()) {
            Matcher match = level.getValue().matcher(folded);
            if (match.find() && isFree(taken, match)) {
                boolean unsure = catalog.plans().stream()
                        .anyMatch(plan -> plan.facts().level().isEmpty());
                Optional<Scope> meant = those(
                        plan -> plan.facts().level().equals(Optional.of(level.getKey())),
                        level.getKey().chinese());
                if (meant.orElseThrow().elsewhere().isEmpty() || !unsure) {
                    take(taken, match);
                    return meant;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Scope> period(String folded, boolean[] taken) {
        Matcher match = FIVE_YEARS.matcher(folded);
        if (!match.find()
                || !isFree(taken, match)
                || catalog.anySays(match.group().substring(0, 3))) {
            return Optional.empty();
        }
        int from = ELEVENTH + 5 * NUMERALS.indexOf(match.group(1));
        var years = new Period(from, from + 4);
        take(taken, match);
        return those(
                plan -> plan.facts()
                        .period()
                        .filter(own -> own.from() <= years.to() && years.from() <= own.to())
                        .isPresent(),
                "“" + match.group().substring(0, 3) + "”");
    }

    private Optional<Scope> place(String folded, boolean[] taken) {
        Matcher match = place.matcher(folded);
        while (match.find()) {
            String name = match.group(1);
            boolean free = true;
            for (int i = match.start(1); i < match.end(1); i++) {
                free &= !taken[i];
            }
            if (free && !noPlace.matcher(name).find() && !catalog.anySays(name) && !isWordBeforeName(folded, match)) {
                for (int i = match.start(1); i < match.end(1); i++) {
                    taken[i] = true;
                }
                return Optional.of(new Scope(Set.of(), Optional.of(name)));
            }
        }
        return Optional.empty();
    }

    /// 省 behind 智算云 begins another word, 省能源局: a word of the plans is no place's name,
    /// unless it is as short as one.
    private boolean isWordBeforeName(String folded, Matcher match) {
        String word = folded.substring(match.start(1), match.end(1) - 1);
        return word.length() > LONGEST_PLACE
                && match.end(1) < folded.length()
                && Character.isIdeographic(folded.charAt(match.end(1)))
                && catalog.anySays(word);
    }

    /// The plans that fit; where none does, a scope elsewhere.
    private Optional<Scope> those(Predicate<Plan> fit, String name) {
        var plans = catalog.plans().stream().filter(fit).map(Plan::id).collect(Collectors.toSet());
        return Optional.of(new Scope(plans, plans.isEmpty() ? Optional.of(name) : Optional.empty()));
    }

    private static boolean isFree(boolean[] taken, Matcher match) {
        for (int i = match.start(); i < match.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, Matcher match) {
        for (int i = match.start(); i < match.end(); i++) {
            taken[i] = true;
        }
    }

    private static Map<String, String> rows() {
        return Table.rows("elsewhere.tsv").stream()
                .collect(Collectors.toMap(List::getFirst, row -> row.get(1).strip()));
    }
}
