package wence.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;
import wence.question.Ask.Beyond;
import wence.question.Ask.Lack;
import wence.question.Ask.Matter;
import wence.question.Ask.OnlyIn;
import wence.question.Ask.Survey;

/// How people ask for what is counted or listed over whole plans, and for what no plan tells: the
/// lines of `wishes.tsv`
/// beside this class. Immutable; safe to share between threads.
final class Wishes {
    private static final String ONLY = "only";

    private final List<Line> lines;

    private Wishes(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// What the rest of a question must have for a line to hold.
    enum Need {
        /// A subject.
        WORDS,
        /// No subject at all.
        NOTHING,
        /// No subject, not even words that fit many.
        BARE,
        /// A subject that is the title of a plan.
        TITLED,
        /// Two agencies, and no subject.
        AGENCIES,
        /// That no plan held says the word that tells the wish.
        UNSAID,
        /// Nothing.
        ANY
    }

    private record Line(String kind, Need need, Pattern pattern) {}

    /// The wishes that come with the program.
    static Wishes builtIn() {
        var lines = new ArrayList<Line>();
        try (InputStream in = Objects.requireNonNull(Wishes.class.getResourceAsStream("wishes.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && !line.startsWith("#")) {
                    lines.add(new Line(
                            cells[0], Need.valueOf(cells[1].toUpperCase(Locale.ROOT)), Pattern.compile(cells[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wishes(lines);
    }

    /// The wishes that the folded question may have, the likeliest first.
    List<Wish> in(String folded) {
        var found = new ArrayList<Wish>();
        for (Line line : lines) {
            Matcher match = line.pattern().matcher(folded);
            if (match.find()) {
                found.add(new Wish(line.kind(), line.need(), match));
            }
        }
        return found;
    }

    /// One of them.
    static final class Wish {
        private final String kind;
        private final Need need;
        private final Matcher match;

        Wish(String kind, Need need, Matcher match) {
            this.kind = kind;
            this.need = need;
            this.match = match;
        }

        /// Marks the characters that tell the wish; what the subject may be stays free.
        void take(boolean[] taken) {
            for (int i = match.start(); i < match.end(); i++) {
                if (!isIn("s", i)) {
                    taken[i] = true;
                }
            }
        }

        private boolean isIn(String group, int at) {
            return match.namedGroups().containsKey(group) && match.start(group) <= at && at < match.end(group);
        }

        /// Whether the rest of the question is as the wish needs it.
        ///
        /// @param subject the question without the characters of the wish
        boolean fits(Question subject, PlanCatalog catalog) {
            return switch (need) {
                case WORDS ->
                    !subject.strongTerms().isEmpty() || !subject.unknown().isEmpty();
                case NOTHING -> isBare(subject) && subject.agencies().isEmpty();
                case BARE ->
                    subject.terms().isEmpty()
                            && subject.unknown().isEmpty()
                            && subject.agencies().isEmpty();
                case TITLED ->
                    !subject.strongTerms().isEmpty()
                            && catalog.plans().stream().anyMatch(plan -> catalog.isTitled(plan, subject));
                case AGENCIES -> isBare(subject) && subject.agencies().size() > 1;
                case UNSAID -> !catalog.anySays(match.group("w"));
                case ANY -> true;
            };
        }

        private static boolean isBare(Question subject) {
            return subject.strongTerms().isEmpty() && subject.unknown().isEmpty();
        }

        /// What is asked for; empty when the words that should name plans do not.
        ///
        /// @param roles the roles that the question names
        Optional<Ask> ask(Set<Role> roles, ScopeReader scopes, PlanCatalog catalog) {
            if (kind.equals(ONLY)) {
                return only(scopes, catalog);
            }
            String name = kind.toUpperCase(Locale.ROOT);
            for (Lack lack : Lack.values()) {
                if (lack.name().equals(name)) {
                    return Optional.of(new Beyond(lack));
                }
            }
            return Optional.of(new Survey(Matter.valueOf(name), roles.isEmpty() ? Set.of(Role.values()) : roles));
        }

        /// One plan against the others that are named, or against all others.
        private Optional<Ask> only(ScopeReader scopes, PlanCatalog catalog) {
            Set<String> with = plans("with", scopes);
            Set<String> without = match.namedGroups().containsKey("without")
                    ? plans("without", scopes)
                    : Set.copyOf(catalog.plans().stream()
                            .map(plan -> plan.id())
                            .filter(id -> !with.contains(id))
                            .toList());
            boolean clear = with.size() == 1 && !without.isEmpty() && !without.containsAll(with);
            return clear ? Optional.of(new OnlyIn(with.iterator().next(), without)) : Optional.empty();
        }

        private Set<String> plans(String group, ScopeReader scopes) {
            String words = match.group(group);
            return scopes.read(words, new boolean[words.length()]).plans();
        }
    }
}
