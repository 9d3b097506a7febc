package wence.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.document.PageText.Rule;

/// Finds the tables of a page: lines that meet make one.
final class RuledTables {
    /// A page with more lines than this is a drawing.
    private static final int MOST_RULES = 1_500;

    private RuledTables() {}

    static List<RuledTable> of(List<Rule> rules) {
        List<Rule> straight = rules.stream()
                .filter(rule -> rule.isLevel() || rule.isUpright())
                .distinct()
                .toList();
        if (straight.size() > MOST_RULES) {
            return List.of();
        }
        int[] group = new int[straight.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (meet(straight.get(i), straight.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), _ -> new ArrayList<>()).add(straight.get(i));
        }
        return groups.values().stream()
                .flatMap(connected -> RuledTable.of(connected).stream())
                .sorted(Comparator.comparingDouble(RuledTable::top))
                .toList();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean meet(Rule a, Rule b) {
        return a.x1() <= b.x2() + RuledTable.NEAR
                && b.x1() <= a.x2() + RuledTable.NEAR
                && a.y1() <= b.y2() + RuledTable.NEAR
                && b.y1() <= a.y2() + RuledTable.NEAR;
    }
}
