package wence.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.plan.Clause;
import wence.question.Standing.Change;

/// Finds where a pasted text stands in a plan.
///
/// Texts are compared by their stretches of four characters, which a changed word leaves alone on both sides; what
/// shares enough of them is then compared character by character, numbers as wholes.
final class PastedFinder {
    private static final int STRETCH = 4;

    /// A clause is in the text when it shares so much of itself or of the text, in percent.
    private static final int LEAST_SHARE = 50;

    private static final int LEAST_SHARED = 3;

    /// Of what a clause shares, so much must be in no better clause, in percent.
    private static final int LEAST_OWN = 40;

    private PastedFinder() {}

    /// One clause and how many stretches it shares with the text.
    private record Sharing(int clause, List<Integer> places) {
        int from() {
            return places.stream().min(Integer::compare).orElse(0);
        }

        int to() {
            return places.stream().max(Integer::compare).orElse(0) + STRETCH;
        }
    }

    /// The clauses that the text is made of, in reading order; empty when the plan has less than half of it.
    static List<Standing> find(PlanWords words, String pasted) {
        String text = Fold.of(pasted).replace(Character.toString(Fold.BREAK), "");
        Map<String, Integer> places = places(text);
        var sharing = new ArrayList<Sharing>();
        for (int i = 0; i < words.plan().clauses().size(); i++) {
            sharing(words.clause(i), i, text, places).ifPresent(sharing::add);
        }
        sharing.sort(Comparator.comparingInt((Sharing one) -> one.places().size())
                .reversed()
                .thenComparingInt(Sharing::clause));
        boolean[] covered = new boolean[text.length()];
        var chosen = new ArrayList<Sharing>();
        for (Sharing one : sharing) {
            long own = one.places().stream().filter(place -> !covered[place]).count();
            if (own * 100 >= (long) LEAST_OWN * one.places().size()) {
                one.places().forEach(place -> Arrays.fill(covered, place, place + STRETCH, true));
                chosen.add(one);
            }
        }
        int known = 0;
        for (boolean one : covered) {
            known += one ? 1 : 0;
        }
        if (known * 100 < text.length() * LEAST_SHARE) {
            return List.of();
        }
        List<Standing> standing = chosen.stream()
                .sorted(Comparator.comparingInt(Sharing::clause))
                .map(one -> standing(words.plan().clauses().get(one.clause()), one, text))
                .toList();
        return withStrange(standing, strange(chosen, text));
    }

    /// What the pasted text has that no clause found has: it is a difference of the last of them.
    private static List<Standing> withStrange(List<Standing> standing, List<String> strange) {
        if (standing.isEmpty() || strange.isEmpty()) {
            return standing;
        }
        var all = new ArrayList<>(standing);
        Standing last = all.removeLast();
        var changes = new ArrayList<>(last.changes());
        strange.stream()
                .filter(run -> standing.stream()
                        .flatMap(one -> one.changes().stream())
                        .map(change -> Fold.of(change.pasted()).replace(Character.toString(Fold.BREAK), ""))
                        .noneMatch(told -> !told.isEmpty() && (told.contains(run) || run.contains(told))))
                .forEach(run -> changes.add(new Change(run, "")));
        all.add(new Standing(last.clause(), changes, last.whole()));
        return all;
    }

    /// The runs of the text that stand in no clause's stretch of it: long ones, and those with a number.
    private static List<String> strange(List<Sharing> chosen, String text) {
        boolean[] known = new boolean[text.length()];
        for (Sharing one : chosen) {
            Arrays.fill(known, one.from(), one.to(), true);
        }
        var runs = new ArrayList<String>();
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            while (at < text.length() && !known[at]) {
                at++;
            }
            String run = text.substring(start, at);
            if (run.length() >= STRETCH || run.chars().anyMatch(Character::isDigit)) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static Map<String, Integer> places(String text) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i + STRETCH <= text.length(); i++) {
            places.putIfAbsent(text.substring(i, i + STRETCH), i);
        }
        return places;
    }

    private static Optional<Sharing> sharing(String folded, int clause, String text, Map<String, Integer> places) {
        String own = folded.replace(Character.toString(Fold.BREAK), "");
        var shared = new ArrayList<Integer>();
        for (int i = 0; i + STRETCH <= own.length(); i++) {
            Integer place = places.get(own.substring(i, i + STRETCH));
            if (place != null) {
                shared.add(place);
            }
        }
        int all = Math.max(1, Math.min(own.length(), text.length()) - STRETCH + 1);
        return shared.size() >= LEAST_SHARED && shared.size() * 100 >= all * LEAST_SHARE
                ? Optional.of(new Sharing(clause, shared))
                : Optional.empty();
    }

    private static Standing standing(Clause clause, Sharing sharing, String text) {
        int slack = clause.text().length() / 4;
        var difference = TextDifference.of(
                text.substring(Math.max(0, sharing.from() - slack), Math.min(text.length(), sharing.to() + slack)),
                clause.text());
        return new Standing(clause, difference.changes(), difference.whole());
    }
}
