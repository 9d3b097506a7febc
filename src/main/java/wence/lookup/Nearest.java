package wence.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import wence.question.Folded;

/// The names that a mistyped one may mean.
final class Nearest {
    private static final int MOST = 3;

    /// Names that have less in common are not near, from 0 to 1.
    private static final double NEAR = 0.3;

    private Nearest() {}

    /// The nearest ones first, at most three; equally near ones in their own order.
    static List<String> of(String typed, Collection<String> names) {
        String folded = Folded.of(typed).letters();
        return names.stream()
                .distinct()
                .filter(name -> likeness(folded, Folded.of(name).letters()) >= NEAR)
                .sorted(Comparator.comparingDouble((String name) ->
                                likeness(folded, Folded.of(name).letters()))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /// The share of characters that both have, by the length of both (Dice's coefficient).
    private static double likeness(String one, String other) {
        var left = other.chars().boxed().collect(Collectors.toList());
        long common = one.chars().filter(c -> left.remove((Object) c)).count();
        return one.isEmpty() ? 0 : 2.0 * common / (one.length() + other.length());
    }
}
