package wence.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Plan;

/// Finds plans that a question calls by a piece of their titles: 人形机器人方案, 粮食应急预案.
final class CalledPlan {
    /// What a title ends in, and what people end such a name in.
    private static final Pattern KIND =
            Pattern.compile("(?:实施|行动|工作|应急|指导|若干|管理)?(?:方案|规划|纲要|预案|意见|措施|办法|计划|政策|规定|要点)");
    /// A shorter piece could be anything.
    private static final int SHORTEST = 4;
    /// How much of a name must stand before its kind: 实施方案 alone is none.
    private static final int OWN = 2;
    /// How many characters the kind has at its core: 方案 of 实施方案.
    private static final int CORE = 2;
    /// What people put between the pieces of a name: 支持疫情防控的若干措施.
    private static final String LINKS = "的那个这份";
    /// How far before its kind a name begins at most.
    private static final int LONGEST = 24;

    private final Map<String, String> titles = new LinkedHashMap<>();

    CalledPlan(List<Plan> plans) {
        plans.forEach(
                plan -> titles.put(plan.id(), withOneAnd(Fold.of(plan.facts().title()))));
    }

    /// 与 and 和 are one word to people.
    private static String withOneAnd(String words) {
        return words.replace('与', '和');
    }

    /// A name in a question.
    ///
    /// @param plans those that it fits; empty when it tells none from the others
    /// @param start where it begins
    /// @param end where it ends, exclusive
    private record Name(Set<String> plans, int start, int end) {}

    /// The plans that the question calls so; marks the characters in `taken`.
    Set<String> find(String asked, boolean[] taken) {
        String folded = withOneAnd(asked);
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

    /// @param taken the characters that name a place, which alone is no name of a plan
    private Name name(String folded, Matcher kind, boolean... taken) {
        int begin = Math.max(folded.lastIndexOf(Fold.BREAK, kind.start()) + 1, kind.start() - LONGEST);
        var fitting = new LinkedHashSet<String>();
        int start = kind.start();
        for (int from = begin; from <= kind.start() - OWN && fitting.isEmpty(); from++) {
            if (isTaken(taken, from, kind.start())) {
                continue;
            }
            for (var title : titles.entrySet()) {
                if (isName(folded, from, kind, title.getValue())) {
                    fitting.add(title.getKey());
                    start = from;
                }
            }
        }
        return fitting.size() == titles.size()
                ? new Name(Set.of(), start, kind.end())
                : new Name(fitting, start, kind.end());
    }

    private static boolean isTaken(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!taken[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words from here to the kind are a name of the title: a piece of it, and what
    /// is left before the kind
    /// another piece; or pieces of it in their order, each of which may be short, and the same
    /// kind.
    private static boolean isName(String folded, int from, Matcher kind, String title) {
        int to = kind.end();
        while (to > from && !title.contains(folded.substring(from, to))) {
            to--;
        }
        boolean isPiece =
                to - from >= SHORTEST && (to >= kind.start() || title.contains(folded.substring(to, kind.start())));
        return isPiece || isMadeOfPieces(folded.substring(from, kind.start()), kind.group(), title);
    }

    private static boolean isMadeOfPieces(String own, String kind, String title) {
        int read = 0;
        for (int at = 0; at < own.length(); ) {
            if (at > 0 && LINKS.indexOf(own.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int length = own.length() - at;
            int found = -1;
            while (length >= OWN && found < 0) {
                found = title.indexOf(own.substring(at, at + length), read);
                length -= found < 0 ? 1 : 0;
            }
            if (found < 0) {
                return false;
            }
            at += length;
            read = found + length;
        }
        return title.indexOf(kind.substring(kind.length() - CORE), read) >= 0;
    }
}
