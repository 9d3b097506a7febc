package wence.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wence.plan.Gazetteer;
import wence.plan.PlaceMention;

/// Whether one clause carries one Chinese statement.
final class StatementCheck {
    /// So many characters in a row must come from the clause, or a fact, or else nothing is said.
    private static final int LEAST_SAID = 4;

    /// No statement that is put together from several clauses has more stretches, or cites more.
    private static final int MOST = 8;

    private final AtomLexer lexer;
    private final Gazetteer places;

    StatementCheck(AtomLexer lexer, Gazetteer places) {
        this.lexer = lexer;
        this.places = places;
    }

    /// Why the clause does not carry the statement; empty when it does.
    Optional<String> fault(String statement, ClauseWords clause) {
        List<Atom> atoms = lexer.of(statement, AgencyNames.of(clause.evidence()));
        Optional<String> stranger = strangers(atoms, clause).or(() -> elsewhere(statement, clause));
        if (stranger.isEmpty() && Verbatim.isIn(statement, clause.evidence().text(), lexer)) {
            return Optional.empty();
        }
        RoleClaims roles = RoleClaims.of(atoms);
        return stranger.or(() -> StrictWords.fault(atoms, clause))
                .or(() -> roles.fault(clause))
                .or(() -> uncovered(atoms, clause, roles).map("“%s” is not in the clause"::formatted))
                .or(() -> Pairing.fault(atoms, clause, roles::isVouched))
                .or(() -> Conditions.fault(atoms, clause))
                .or(() -> saysSomething(atoms, clause.lines()) ? Optional.empty() : Optional.of("it says nothing"));
    }

    private static Optional<String> uncovered(List<Atom> atoms, ClauseWords clause, RoleClaims roles) {
        if (!roles.isAny() || clause.evidence().duties().isEmpty()) {
            return Cover.missing(atoms, clause.lines(), roles::isVouched);
        }
        var isTitle = new BitSet();
        int depth = 0;
        for (int i = 0; i < atoms.size(); i++) {
            depth += atoms.get(i).text().equals("《") ? 1 : 0;
            isTitle.set(i, depth > 0);
            depth -= atoms.get(i).text().equals("》") ? 1 : 0;
        }
        return Cover.missing(atoms, clause.linesOfDuties(), at -> isTitle.get(at) || roles.isVouched(at));
    }

    private static Optional<String> strangers(List<Atom> atoms, ClauseWords clause) {
        return atoms.stream()
                .filter(Atom::isFact)
                .filter(fact -> !clause.has(fact))
                .map(fact -> "%s “%s” is not in the clause"
                        .formatted(fact.kind().name().toLowerCase(Locale.ROOT), fact.text()))
                .findFirst();
    }

    /// A place or a plan that is not the clause's own may only be named as the clause names it.
    private Optional<String> elsewhere(String statement, ClauseWords clause) {
        String said = AtomLexer.folded(statement);
        String text = AtomLexer.folded(clause.evidence().text() + "\n"
                + String.join("\n", clause.evidence().headings()));
        String own = AtomLexer.folded(
                clause.evidence().title() + clause.evidence().place().orElse(""));
        for (PlaceMention mention : places.findIn(said)) {
            String name = said.substring(mention.start(), mention.end());
            if (!own.contains(name) && !standsInContext(said, mention.start(), mention.end(), text)) {
                return Optional.of("place “%s” is not the clause's".formatted(name));
            }
        }
        for (int at = said.indexOf('《'); at >= 0; at = said.indexOf('《', at + 1)) {
            int end = said.indexOf('》', at);
            if (end > 0 && !own.contains(said.substring(at + 1, end)) && !standsInContext(said, at, end + 1, text)) {
                return Optional.of("“%s” is not the clause's plan".formatted(said.substring(at, end + 1)));
            }
        }
        return Optional.empty();
    }

    /// Whether the clause has the name with the words behind it, or between the same characters.
    private static boolean standsInContext(String said, int start, int end, String text) {
        String name = said.substring(start, end);
        boolean isLast = end + 2 > said.length() || !Character.isIdeographic(said.charAt(end));
        if (isLast
                ? start >= 2 && text.contains(said.substring(start - 2, end))
                : text.contains(said.substring(start, end + 2))) {
            return true;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (neighbour(said, start - 1) == neighbour(text, at - 1)
                    && neighbour(said, end) == neighbour(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    /// The letter at this place; a blank for all that is none.
    private static char neighbour(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? text.charAt(at) : ' ';
    }

    private static boolean saysSomething(List<Atom> atoms, List<Cover.Line> lines) {
        int said = 0;
        for (int i = 0; i < atoms.size(); i++) {
            int at = i;
            int longest = lines.stream()
                    .mapToInt(line -> longest(atoms, at, line.atoms()))
                    .max()
                    .orElse(0);
            if (longest > 1) {
                said += longest;
                i += longest - 1;
            }
        }
        return said >= LEAST_SAID || atoms.stream().anyMatch(Atom::isFact);
    }

    private static int longest(List<Atom> atoms, int at, List<Atom> line) {
        int longest = 0;
        for (int k = 0; k < line.size(); k++) {
            longest = Math.max(longest, Cover.common(atoms, at, atoms.size(), line, k));
        }
        return longest;
    }

    private static boolean hasCommonRun(List<Atom> atoms, List<Cover.Line> lines) {
        for (Cover.Line line : lines) {
            for (int i = 0; i < atoms.size(); i++) {
                for (int k = 0; k < line.atoms().size(); k++) {
                    if (Cover.common(atoms, i, atoms.size(), line.atoms(), k) >= LEAST_SAID) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The clauses that carry a statement which none carries alone, each a stretch between commas; empty when they
    /// do not.
    ///
    /// A stretch that follows another clause's has to say itself what it is about: words of its own clause, and
    /// where the headings differ, words of its own headings.
    List<Integer> together(String statement, List<ClauseWords> cited) {
        List<String> parts = List.of(statement.split("(?<=[，,])", -1));
        if (cited.size() < 2 || cited.size() > MOST || parts.size() < 2 || parts.size() > MOST) {
            return List.of();
        }
        return rest(parts, 0, Optional.empty(), cited, new HashMap<>()).orElse(List.of());
    }

    /// Where the rest of a statement begins, and the clause before it; none at the statement's start.
    private record Rest(int from, int before) {}

    private Optional<List<Integer>> rest(
            List<String> parts,
            int from,
            Optional<ClauseWords> before,
            List<ClauseWords> cited,
            Map<Rest, Optional<List<Integer>>> known) {
        if (from == parts.size()) {
            return Optional.of(List.of());
        }
        var key = new Rest(from, before.map(ClauseWords::number).orElse(-1));
        Optional<List<Integer>> found = known.get(key);
        if (found == null) {
            found = search(parts, from, before, cited, known);
            known.put(key, found);
        }
        return found;
    }

    private Optional<List<Integer>> search(
            List<String> parts,
            int from,
            Optional<ClauseWords> before,
            List<ClauseWords> cited,
            Map<Rest, Optional<List<Integer>>> known) {
        for (int to = parts.size(); to > from; to--) {
            String stretch = String.join("", parts.subList(from, to));
            for (ClauseWords clause : cited) {
                if (fault(stretch, clause).isEmpty() && standsByItself(stretch, clause, before)) {
                    Optional<List<Integer>> rest = rest(parts, to, Optional.of(clause), cited, known);
                    if (rest.isPresent()) {
                        var all = new ArrayList<>(List.of(clause.number()));
                        all.addAll(rest.get());
                        return Optional.of(all.stream().distinct().sorted().toList());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean standsByItself(String stretch, ClauseWords clause, Optional<ClauseWords> before) {
        if (before.isEmpty() || before.get().number() == clause.number()) {
            return true;
        }
        List<Atom> atoms = lexer.of(stretch, AgencyNames.of(clause.evidence()));
        boolean sameHeadings = before.get()
                        .evidence()
                        .headings()
                        .equals(clause.evidence().headings())
                && before.get().evidence().title().equals(clause.evidence().title());
        return (sameHeadings && RoleClaims.of(atoms).isAny())
                || hasCommonRun(atoms, sameHeadings ? clause.lines() : ownHeadings(clause, before.get()));
    }

    private static List<Cover.Line> ownHeadings(ClauseWords clause, ClauseWords other) {
        return clause.above().stream()
                .filter(line -> !other.above().contains(line))
                .toList();
    }
}
