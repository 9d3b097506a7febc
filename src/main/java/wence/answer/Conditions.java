package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether what a clause says under a condition is said under that condition.
///
/// A stretch such as 入围企业在3家以上的, or 未经审核的, rules the stretches behind it in its sentence up to the next
/// condition. A statement with such a stretch may only go on with what it rules, and what stands right behind one may
/// not be said without it.
final class Conditions {
    /// So many atoms in a row tell where words are from.
    private static final int RUN = 3;

    /// So many say something that a condition may not be missing from.
    private static final int SAID = 5;

    private static final String ENDS = "的时后後下者";
    private static final Set<String> OPENINGS = Set.of("对", "如", "若", "凡");

    private final List<Stretch> written;

    private Conditions(List<Stretch> written) {
        this.written = written;
    }

    /// Words of a statement that stand in these stretches of the clause.
    private record Taken(int length, Set<Integer> from) {}

    /// What is said under another condition than in the clause, or under none; empty when nothing is.
    static Optional<String> fault(List<Atom> statement, ClauseWords clause) {
        var conditions = new Conditions(Stretch.of(clause.text()));
        boolean hasAny = IntStream.range(0, conditions.written.size()).anyMatch(conditions::isCondition);
        return hasAny ? conditions.fault(conditions.taken(statement)) : Optional.empty();
    }

    private Optional<String> fault(List<Taken> pieces) {
        Set<Integer> said = new HashSet<>();
        pieces.forEach(piece -> said.addAll(piece.from()));
        Optional<Taken> condition = Optional.empty();
        for (Taken piece : pieces) {
            if (piece.from().stream().anyMatch(this::isCondition)) {
                condition = piece.from().stream().allMatch(this::isCondition) ? Optional.of(piece) : Optional.empty();
                continue;
            }
            if (condition.isPresent() && piece.length() > RUN && !isRuled(piece, condition.get())) {
                return Optional.of("it is said under another condition");
            }
            if (piece.length() >= SAID && piece.from().stream().allMatch(at -> needs(at) && !said.contains(at - 1))) {
                return Optional.of("its condition is left out");
            }
        }
        return Optional.empty();
    }

    private boolean isRuled(Taken piece, Taken condition) {
        return piece.from().stream().anyMatch(at -> condition.from().stream().anyMatch(by -> rules(by, at)));
    }

    private boolean rules(int condition, int at) {
        if (at <= condition
                || written.get(at).sentence() != written.get(condition).sentence()) {
            return false;
        }
        int next = condition + 1;
        while (next < at && isCondition(next)) {
            next++;
        }
        return IntStream.range(next, at).noneMatch(this::isCondition);
    }

    /// Whether the stretch stands right behind a condition that it is nothing without.
    private boolean needs(int at) {
        return at > 0
                && isCondition(at - 1)
                && endsAsCondition(written.get(at - 1))
                && written.get(at - 1).sentence() == written.get(at).sentence();
    }

    private boolean isCondition(int at) {
        boolean isLast = at + 1 >= written.size()
                || written.get(at + 1).sentence() != written.get(at).sentence();
        Stretch stretch = written.get(at);
        return !isLast
                && (endsAsCondition(stretch)
                        || OPENINGS.contains(stretch.atoms().getFirst().text()));
    }

    private static boolean endsAsCondition(Stretch stretch) {
        return ENDS.contains(stretch.atoms().getLast().text());
    }

    /// The longest pieces of the statement that stand in the clause, from left to right.
    private List<Taken> taken(List<Atom> statement) {
        var pieces = new ArrayList<Taken>();
        for (int at = 0; at < statement.size(); ) {
            int longest = 0;
            Set<Integer> from = new HashSet<>();
            for (int k = 0; k < written.size(); k++) {
                int length = longest(statement, at, written.get(k).atoms());
                if (length > longest) {
                    from.clear();
                    longest = length;
                }
                if (length == longest && length > 0) {
                    from.add(k);
                }
            }
            if (longest >= RUN) {
                pieces.add(new Taken(longest, from));
            }
            at += Math.max(1, longest >= RUN ? longest : 1);
        }
        return pieces;
    }

    private static int longest(List<Atom> statement, int at, List<Atom> stretch) {
        int longest = 0;
        for (int i = 0; i < stretch.size(); i++) {
            longest = Math.max(longest, Cover.common(statement, at, statement.size(), stretch, i));
        }
        return longest;
    }
}
