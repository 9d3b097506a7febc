package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Whether each number of a statement is said of what the clause says it of, and by the same time.
///
/// A text is parted at commas and the like. A number stands for its own part and for the parts before it that have
/// no number; in the clause also for the opening of its sentence. The words around a number in the statement must
/// all stand in what the number stands for in the clause.
final class Pairing {
    /// A part with so many characters before its number says whom it is about.
    private static final int SUBJECT = 4;

    private Pairing() {}

    /// What is paired otherwise than in the clause; empty when nothing is.
    ///
    /// @param isVouched places of the statement that something else vouches for
    static Optional<String> fault(List<Atom> statement, ClauseWords clause, IntPredicate isVouched) {
        List<Stretch> said = Stretch.of(statement);
        List<Stretch> written = Stretch.of(clause.text());
        return amounts(said, written, clause, isVouched).or(() -> times(said, written, clause, isVouched));
    }

    private static Optional<String> amounts(
            List<Stretch> said, List<Stretch> written, ClauseWords clause, IntPredicate isVouched) {
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
            List<Atom> amounts = said.get(i).of(Atom.Kind.AMOUNT);
            if (amounts.isEmpty() || amounts.stream().allMatch(clause::hasAbove)) {
                continue;
            }
            List<Stretch> group = said.subList(from, i + 1);
            int at = i;
            boolean fits = IntStream.range(0, written.size())
                    .anyMatch(k -> isSubsequence(amounts, written.get(k).of(Atom.Kind.AMOUNT))
                            && neighboursFit(said.get(at), written.get(k))
                            && timeFits(said, at, written, k, clause)
                            && subjectFits(said.get(at), written.get(k), clause)
                            && isMadeOf(group, stretch(written, k), clause, isVouched));
            if (!fits) {
                return Optional.of(
                        "“%s” is not said of this".formatted(amounts.getFirst().text()));
            }
            from = i + 1;
        }
        return Optional.empty();
    }

    /// A time is said of what follows it up to the next time; only a clause with several times can mix them up.
    private static Optional<String> times(
            List<Stretch> said, List<Stretch> written, ClauseWords clause, IntPredicate isVouched) {
        Set<String> different = new HashSet<>();
        written.forEach(part -> part.of(Atom.Kind.TIME).forEach(time -> different.add(time.key())));
        if (different.size() < 2) {
            return Optional.empty();
        }
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
            boolean closes = i + 1 == said.size() || (said.get(i + 1).hasTime() && hasTime(said, from, i));
            if (!closes) {
                continue;
            }
            List<Stretch> group = said.subList(from, i + 1);
            List<Atom> times = group.stream()
                    .flatMap(part -> part.of(Atom.Kind.TIME).stream())
                    .toList();
            boolean fits = times.isEmpty()
                    || times.stream().allMatch(clause::hasAbove)
                    || IntStream.range(0, written.size())
                            .anyMatch(k -> isSubsequence(times, written.get(k).of(Atom.Kind.TIME))
                                    && isMadeOf(group, reign(written, k), clause, isVouched));
            if (!fits) {
                return Optional.of(
                        "“%s” is not said of this".formatted(times.getFirst().text()));
            }
            from = i + 1;
        }
        return Optional.empty();
    }

    private static boolean hasTime(List<Stretch> parts, int from, int to) {
        return parts.subList(from, to + 1).stream().anyMatch(Stretch::hasTime);
    }

    private static boolean isMadeOf(
            List<Stretch> group, List<Cover.Line> written, ClauseWords clause, IntPredicate isVouched) {
        var lines = new ArrayList<>(written);
        lines.addAll(clause.above());
        // Times are paired by themselves; a time may come before or behind what it is said of.
        clause.text().stream()
                .filter(atom -> atom.kind() == Atom.Kind.TIME)
                .forEach(time -> lines.add(new Cover.Line(Cover.Origin.TEXT, List.of(time))));
        return group.stream()
                .allMatch(part -> Cover.missing(part.atoms(), lines, place -> isVouched.test(part.start() + place))
                        .isEmpty());
    }

    /// What the numbers of a part stand for: the part, those without a number on both sides of it, and the opening
    /// of its sentence.
    private static List<Cover.Line> stretch(List<Stretch> parts, int at) {
        int from = at;
        while (from > 0 && !parts.get(from - 1).hasAmount()) {
            from--;
        }
        int to = at + 1;
        while (to < parts.size() && !parts.get(to).hasAmount()) {
            to++;
        }
        var lines = new ArrayList<Cover.Line>();
        listHead(parts, at).ifPresent(lines::add);
        parts.subList(from, to).forEach(part -> lines.add(part.line()));
        for (int i = sentenceStart(parts, at); i < from && !parts.get(i).hasAmount(); i++) {
            lines.add(parts.get(i).line());
        }
        return lines;
    }

    /// What opens the first item of a list, before its number: 培育 in 培育10家企业、20个平台.
    private static Optional<Cover.Line> listHead(List<Stretch> parts, int at) {
        int first = at;
        while (parts.get(first).isListed()) {
            first--;
        }
        boolean startsWithAmount = parts.get(at).atoms().getFirst().kind() == Atom.Kind.AMOUNT;
        List<Atom> head = parts.get(first).atoms().stream()
                .takeWhile(atom -> atom.kind() != Atom.Kind.AMOUNT)
                .toList();
        return first < at && startsWithAmount && !head.isEmpty()
                ? Optional.of(new Cover.Line(Cover.Origin.TEXT, head))
                : Optional.empty();
    }

    /// Where a number has words of other parts before it, it has the opening of its own part, too: who it is about.
    private static boolean subjectFits(Stretch said, Stretch written, ClauseWords clause) {
        List<Atom> own = subject(written);
        if (own.size() < SUBJECT) {
            return true;
        }
        List<Atom> before = subject(said);
        boolean hasOthers = IntStream.range(0, before.size() - 1)
                .anyMatch(i -> !hasPair(written.atoms(), before.subList(i, i + 2))
                        && clause.above().stream().noneMatch(line -> hasPair(line.atoms(), before.subList(i, i + 2)))
                        && hasPair(clause.text(), before.subList(i, i + 2)));
        return !hasOthers || hasPair(before, own.subList(0, 2));
    }

    private static List<Atom> subject(Stretch stretch) {
        return stretch.atoms().stream()
                .takeWhile(atom -> atom.kind() != Atom.Kind.AMOUNT)
                .filter(atom -> atom.kind() == Atom.Kind.CHARACTER)
                .toList();
    }

    private static boolean hasPair(List<Atom> atoms, List<Atom> pair) {
        return IntStream.range(0, atoms.size() - 1)
                .anyMatch(
                        i -> atoms.get(i).says(pair.get(0)) && atoms.get(i + 1).says(pair.get(1)));
    }

    private static List<Cover.Line> reign(List<Stretch> parts, int at) {
        var lines = new ArrayList<Cover.Line>();
        for (int i = 0; i < at && !parts.get(i).hasTime(); i++) {
            lines.add(parts.get(i).line());
        }
        lines.add(parts.get(at).line());
        for (int i = at + 1; i < parts.size() && !parts.get(i).hasTime(); i++) {
            lines.add(parts.get(i).line());
        }
        return lines;
    }

    private static int sentenceStart(List<Stretch> parts, int at) {
        int start = at;
        while (start > 0 && parts.get(start - 1).sentence() == parts.get(at).sentence()) {
            start--;
        }
        return start;
    }

    /// The time of a number is that of its own part, or else the last one named before it.
    private static boolean timeFits(List<Stretch> said, int at, List<Stretch> written, int there, ClauseWords clause) {
        List<Atom> named = governing(said, at);
        List<Atom> stated = governing(written, there);
        return named.stream()
                .allMatch(time -> stated.stream().anyMatch(time::says)
                        || (clause.hasAbove(time)
                                && clause.text().stream().noneMatch(a -> a.kind() == Atom.Kind.TIME)));
    }

    private static List<Atom> governing(List<Stretch> parts, int at) {
        for (int i = at; i >= 0; i--) {
            List<Atom> times = parts.get(i).of(Atom.Kind.TIME);
            if (!times.isEmpty()) {
                return times;
            }
        }
        return List.of();
    }

    /// Where a part of the clause has several numbers, what stands next to each tells them apart.
    private static boolean neighboursFit(Stretch said, Stretch written) {
        if (written.of(Atom.Kind.AMOUNT).size() < 2) {
            return true;
        }
        return IntStream.range(0, said.atoms().size())
                .filter(i -> said.atoms().get(i).kind() == Atom.Kind.AMOUNT)
                .allMatch(i -> IntStream.range(0, written.atoms().size())
                        .filter(k -> written.atoms().get(k).says(said.atoms().get(i)))
                        .anyMatch(k -> neighbourFits(said.atoms(), i, written.atoms(), k)));
    }

    private static boolean neighbourFits(List<Atom> said, int at, List<Atom> written, int there) {
        boolean hasNext = there + 2 < written.size() && !written.get(there + 1).isMark();
        if (hasNext) {
            return at + 2 < said.size()
                    && written.get(there + 1).says(said.get(at + 1))
                    && written.get(there + 2).says(said.get(at + 2));
        }
        return there < 2
                || (at >= 2
                        && written.get(there - 1).says(said.get(at - 1))
                        && written.get(there - 2).says(said.get(at - 2)));
    }

    private static boolean isSubsequence(List<Atom> wanted, List<Atom> in) {
        int at = 0;
        for (Atom atom : in) {
            if (at < wanted.size() && wanted.get(at).says(atom)) {
                at++;
            }
        }
        return at == wanted.size();
    }
}
