package wence.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Plan;

/// Finds plans that a question calls by a piece of their titles: 人形机器人方案, 粮食应急预案.
final class CalledPlan {
    /// What a title ends in, and what people end such a name in.
    private static final Pattern KIND =
            Pattern.compile("(?:实施|行动|工作|应急|指导|若干|管理)?(?:方案|规划|纲要|预案|意见|措施|办法|计划|政策|规定|要点)");
    /// A shorter piece could be anything, unless it stands in one title only and right before the kind.
    private static final int SHORTEST = 4;
    /// How much of a name must stand before its kind: 实施方案 alone is none.
    private static final int OWN = 2;
    /// How far before its kind a name begins at most.
    private static final int LONGEST = 24;

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Predicate<String> everyday;

    /// @param everyday whether a word fits any plan (提升, 发展)
    CalledPlan(List<Plan> plans, Predicate<String> everyday) {
        this.everyday = everyday;
        plans.forEach(plan -> titles.put(plan.id(), Fold.of(plan.facts().title())));
    }

    /// A name in a question.
    ///
    /// @param plans those that it fits; empty when it tells none from the others
    /// @param start where it begins
    /// @param end where it ends, exclusive
    private record Name(Set<String> plans, int start, int end) {}

    /// The plans that the question calls so; marks the characters in `taken`.
    Set<String> find(String folded, boolean[] taken) {
        var plans = new LinkedHashSet<String>();
        Matcher kind = KIND.matcher(folded);
        while (kind.find()) {
            Name name = name(folded, kind, taken);
            if (!name.plans().isEmpty()) {
                plans.addAll(name.plans());
                for (int i = name.start(); i < name.end(); i++) {
                    taken[i] = true;
                }
            }
        }
        return plans;
    }

    private Name name(String folded, Matcher kind, boolean[] taken) {
        int begin = Math.max(folded.lastIndexOf(Fold.BREAK, kind.start()) + 1, kind.start() - LONGEST);
        var fitting = new LinkedHashSet<String>();
        int start = kind.start();
        for (int from = begin; from <= kind.start() - OWN && fitting.isEmpty(); from++) {
            for (var title : titles.entrySet()) {
                if (isName(folded, from, kind, title.getValue())) {
                    fitting.add(title.getKey());
                    start = from;
                }
            }
        }
        if (fitting.isEmpty()) {
            return shortName(folded, begin, kind, taken);
        }
        return fitting.size() == titles.size()
                ? new Name(Set.of(), start, kind.end())
                : new Name(fitting, start, kind.end());
    }

    /// A name of two or three characters: 运力方案.
    private Name shortName(String folded, int begin, Matcher kind, boolean[] taken) {
        for (int from = Math.max(begin, kind.start() - SHORTEST); from <= kind.start() - OWN; from++) {
            String piece = folded.substring(from, kind.start());
            if (!taken[from] && !taken[kind.start() - 1] && !everyday.test(piece)) {
                Set<String> so = titles.entrySet().stream()
                        .filter(title -> title.getValue().contains(piece))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                if (so.size() == 1) {
                    return new Name(so, from, kind.end());
                }
            }
        }
        return new Name(Set.of(), kind.start(), kind.end());
    }

    /// Whether the words from here to the kind are a name of the title: a piece of it, and what is left before the kind
    /// another piece.
    private static boolean isName(String folded, int from, Matcher kind, String title) {
        int to = kind.end();
        while (to > from && !title.contains(folded.substring(from, to))) {
            to--;
        }
        return to - from >= SHORTEST && (to >= kind.start() || title.contains(folded.substring(to, kind.start())));
    }
}
