package wence.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wence.plan.Duty;
import wence.plan.Role;

/// Who a statement says has which role, against the duties of a clause.
///
/// A role word with a noun (牵头部门) is a label: the agencies behind it have the role, or those before it where it is
/// said of them (甲、乙是牵头部门). Without one (由甲、乙牵头) it is a verb, for those before it. A list of agencies must be the
/// clause's whole list, unless it ends in 等.
final class RoleClaims {
    private static final CheckWords WORDS = CheckWords.builtIn();
    /// No role word with its noun is longer, in characters.
    private static final int LONGEST_LABEL = 12;

    private static final String AND_OTHERS = "等";
    /// Ends what a label is for: what follows has its role word behind it.
    private static final String BY = "由";

    private final Set<Integer> vouched = new HashSet<>();
    private final Map<Role, List<String>> claims = new LinkedHashMap<>();
    private final Map<Role, List<Atom>> spans = new EnumMap<>(Role.class);
    private final Set<Role> openEnded = new HashSet<>();

    private RoleClaims() {}

    static RoleClaims of(List<Atom> sentence) {
        var claims = new RoleClaims();
        claims.read(sentence);
        return claims;
    }

    private void read(List<Atom> sentence) {
        var before = new ArrayList<String>();
        Optional<Role> label = Optional.empty();
        boolean isBy = false;
        int first = 0;
        int depth = 0;
        int labelled = 0;
        int labelAt = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            depth += atom.text().equals("《") ? 1 : atom.text().equals("》") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (atom.kind() == Atom.Kind.AGENCY) {
                if (label.isPresent()) {
                    add(label.get(), List.of(atom.key()));
                    vouch(labelAt, labelled);
                } else {
                    if (i > 0 && !isOfList(sentence.get(i - 1))) {
                        before.clear();
                    }
                    first = before.isEmpty() ? i : first;
                    before.add(atom.key());
                }
                continue;
            }
            if (atom.text().equals(BY)) {
                label = Optional.empty();
                isBy = true;
                before.clear();
            }
            if (label.isPresent() && atom.text().equals(AND_OTHERS)) {
                openEnded.add(label.get());
            }
            String rest = rest(sentence, i);
            var word = WORDS.roleAt(rest, 0);
            if (word.isEmpty()) {
                continue;
            }
            int length = word.get().getKey().length();
            int noun = WORDS.roleNounAt(rest, length);
            Role role = word.get().getValue();
            if (noun == 0 && !isBy && WORDS.roleWords("by").contains(word.get().getKey())) {
                continue;
            }
            isBy = false;
            int linked = noun > 0 && !before.isEmpty() && endsAt(sentence, i + length + noun) ? link(sentence, i) : 0;
            if (linked > 0) {
                add(role, before);
                if (sentence.get(i - linked - 1).text().equals(AND_OTHERS)) {
                    openEnded.add(role);
                }
                before.clear();
            } else if (noun > 0) {
                label = Optional.of(role);
                before.clear();
                labelAt = i;
                labelled = length + noun;
                i += length + noun - 1;
                continue;
            } else if (!before.isEmpty()) {
                add(role, before);
                spans.putIfAbsent(role, sentence.subList(first, i + length));
                if (i > 0 && sentence.get(i - 1).text().equals(AND_OTHERS)) {
                    openEnded.add(role);
                }
                before.clear();
                label = Optional.empty();
            } else {
                i += length - 1;
                continue;
            }
            vouch(i, length + noun);
            i += length + noun - 1;
        }
    }

    /// How many atoms before this place say that the agencies before them are what follows; 0 where none do.
    private static int link(List<Atom> sentence, int at) {
        for (String word : WORDS.roleWords("copula")) {
            int from = at - word.length();
            if (from > 0
                    && Cover.text(sentence, from, at).equals(word)
                    && (sentence.get(from - 1).kind() == Atom.Kind.AGENCY
                            || sentence.get(from - 1).text().equals(AND_OTHERS))) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean endsAt(List<Atom> sentence, int at) {
        return at >= sentence.size()
                || (sentence.get(at).isMark() && !sentence.get(at).text().equals(":"));
    }

    /// Whether it says of anybody what they do.
    boolean isAny() {
        return !claims.isEmpty();
    }

    private void add(Role role, List<String> agencies) {
        claims.computeIfAbsent(role, key -> new ArrayList<>()).addAll(agencies);
    }

    private void vouch(int from, int length) {
        for (int i = from; i < from + length; i++) {
            vouched.add(i);
        }
    }

    private static String rest(List<Atom> sentence, int from) {
        var rest = new StringBuilder();
        int end = Math.min(sentence.size(), from + LONGEST_LABEL);
        for (int i = from; i < end && sentence.get(i).kind() == Atom.Kind.CHARACTER; i++) {
            rest.append(sentence.get(i).text());
        }
        return rest.toString();
    }

    /// Whether a role word stands here whose agencies were found.
    boolean isVouched(int place) {
        return vouched.contains(place);
    }

    /// What is wrong with them; empty when the clause's duties say all of it.
    Optional<String> fault(ClauseWords clause) {
        List<Duty> duties = clause.evidence().duties();
        for (var claim : claims.entrySet()) {
            Role role = claim.getKey();
            List<String> claimed = claim.getValue();
            boolean asWritten = isWritten(clause, role, claimed) || hasSpan(clause, role);
            List<Duty> ofRole = duties.stream()
                    .filter(duty -> duty.role() == role && names(duty).containsAll(claimed))
                    .toList();
            if (ofRole.isEmpty() && !asWritten) {
                return Optional.of("%s is not said of %s".formatted(role.chinese(), String.join("、", claimed)));
            }
            boolean isWhole =
                    ofRole.stream().anyMatch(duty -> Set.copyOf(claimed).containsAll(names(duty)));
            if (!ofRole.isEmpty() && !isWhole && !openEnded.contains(role)) {
                return Optional.of("the list of %s is not whole".formatted(role.chinese()));
            }
        }
        return Optional.empty();
    }

    /// Whether the clause has the very words from the first agency to the role.
    private boolean hasSpan(ClauseWords clause, Role role) {
        List<Atom> span = spans.getOrDefault(role, List.of());
        return !span.isEmpty()
                && IntStream.rangeClosed(0, clause.text().size() - span.size())
                        .anyMatch(at -> IntStream.range(0, span.size())
                                .allMatch(i -> span.get(i).says(clause.text().get(at + i))));
    }

    private static List<String> names(Duty duty) {
        return duty.agencies().stream().map(AtomLexer::folded).toList();
    }

    /// Whether the clause has the names and a word of the role side by side, in prose that was not read as a duty.
    private static boolean isWritten(ClauseWords clause, Role role, List<String> claimed) {
        List<Atom> text = clause.text();
        for (int i = 0; i < text.size(); i++) {
            var word = WORDS.roleAt(rest(text, i), 0);
            if (word.isPresent() && word.get().getValue() == role) {
                var before = new HashSet<String>();
                for (int k = i - 1; k >= 0 && isOfList(text.get(k)); k--) {
                    before.add(text.get(k).key());
                }
                if (before.containsAll(claimed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfList(Atom atom) {
        return atom.kind() == Atom.Kind.AGENCY || "、和与及".contains(atom.text());
    }
}
