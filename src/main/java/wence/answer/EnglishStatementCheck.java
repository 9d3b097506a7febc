package wence.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Role;
import wence.question.Glossary;
import wence.question.GlossaryTerm;
import wence.question.Language;

/// Whether one clause carries one English statement.
///
/// English words cannot be looked up in a Chinese clause, so only these may stand: Chinese quotations; agencies by
/// the names that the register gives them, with their role; shares and years where the clause has only one; words
/// that the glossary puts into Chinese words of the clause; and words that state nothing. Anything else fails the
/// statement.
final class EnglishStatementCheck {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|「[^」]*」|\"[^\"]*\"|《[^》]*》");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}[\\p{IsHan}（）()、“”—\\d]*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*(?<=\\d)\\s?%?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\s*(?:agency|agencies|bureaus?|bodies|body)?\\s*(?:by|:|is|are)\\b?.*");
    private static final int LEAST_QUOTED = 4;

    private final Glossary glossary;

    EnglishStatementCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    /// Whether the words outside of quotation marks are English.
    static boolean isEnglish(String statement) {
        String outside = QUOTED.matcher(statement).replaceAll(" ");
        long latin =
                outside.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        long han = outside.codePoints().filter(Character::isIdeographic).count();
        return latin > 3 * han && latin > 0;
    }

    /// What of an English sentence can be said in Chinese: its quotations and the words that the glossary knows.
    String inChinese(String sentence) {
        return isEnglish(sentence)
                ? sentence
                        + glossary.findIn(sentence).stream()
                                .map(GlossaryTerm::chinese)
                                .collect(Collectors.joining(" ", " ", ""))
                : sentence;
    }

    /// Why the clause does not carry the statement; empty when it does.
    Optional<String> fault(String statement, ClauseWords clause) {
        String text = AtomLexer.folded(String.join("\n", lines(clause)));
        boolean isQuoting = QUOTED.matcher(statement)
                .results()
                .anyMatch(quoted -> quoted.group()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        >= LEAST_QUOTED);
        for (String quoted :
                QUOTED.matcher(statement).results().map(found -> found.group()).toList()) {
            if (!text.contains(AtomLexer.folded(quoted.substring(1, quoted.length() - 1)))) {
                return Optional.of("“%s” is not in the clause".formatted(quoted));
            }
        }
        var rest = new StringBuilder(QUOTED.matcher(statement)
                .replaceAll(found -> " ".repeat(found.group().length())));
        Claims claims = claims(rest, clause);
        for (Matcher han = HAN.matcher(rest); han.find(); ) {
            if (!text.contains(AtomLexer.folded(han.group()))) {
                return Optional.of("“%s” is not in the clause".formatted(han.group()));
            }
            blank(rest, han.start(), han.end());
        }
        Optional<String> number = numbers(rest, clause);
        boolean hasNumber = NUMBER.matcher(rest).find();
        return number.or(() -> claims.fault(clause))
                .or(() -> words(rest, text, claims))
                .or(() -> isQuoting || hasNumber || !claims.byRole.isEmpty()
                        ? Optional.empty()
                        : Optional.of("it has nothing that could be looked up"));
    }

    private static List<String> lines(ClauseWords clause) {
        Evidence evidence = clause.evidence();
        var lines = new ArrayList<>(evidence.headings());
        lines.add(evidence.text());
        lines.add(evidence.title());
        return lines;
    }

    /// A number outside of a quotation is a share or a year, and the clause has no other.
    private static Optional<String> numbers(CharSequence rest, ClauseWords clause) {
        for (Matcher number = NUMBER.matcher(rest); number.find(); ) {
            String said = number.group().replaceAll("[\\s,]", "");
            Atom.Kind kind = said.matches("(?:19|20)\\d\\d") ? Atom.Kind.TIME : Atom.Kind.AMOUNT;
            List<Atom> there = clause.text().stream()
                    .filter(atom -> atom.kind() == kind)
                    .distinct()
                    .toList();
            boolean fits = there.size() == 1
                    && (kind == Atom.Kind.TIME
                            ? there.getFirst().key().equals(said + "年")
                            : said.endsWith("%")
                                    && there.getFirst().key().strip().equals(said));
            if (!fits) {
                return Optional.of("number “%s” cannot be looked up".formatted(said));
            }
        }
        return Optional.empty();
    }

    private Optional<String> words(StringBuilder rest, String text, Claims claims) {
        for (GlossaryTerm term : glossary.findIn(rest.toString())) {
            if (text.contains(AtomLexer.folded(term.chinese()))) {
                blank(rest, term.start(), term.end());
            }
        }
        return WORD.matcher(rest)
                .results()
                .map(found -> found.group())
                .filter(word -> !CheckWords.builtIn().isGlue(word.toLowerCase(Locale.ROOT), Language.ENGLISH))
                .filter(word -> !claims.isVouched(word))
                .map("“%s” cannot be looked up"::formatted)
                .findFirst();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    /// Finds the clause's agencies by their English or Chinese names, and who is said to do what; takes the names
    /// out.
    private Claims claims(StringBuilder rest, ClauseWords clause) {
        String[] nameAt = new String[rest.length() + 1];
        for (String agency : ClauseWords.agencies(clause.evidence())) {
            for (String name :
                    glossary.english(agency).map(e -> List.of(e, agency)).orElse(List.of(agency))) {
                Matcher found = Pattern.compile("(?i)(?<![A-Za-z])(?:the )?" + Pattern.quote(name) + "(?![A-Za-z])")
                        .matcher(rest.toString());
                while (found.find()) {
                    if (rest.substring(found.start(), found.end()).isBlank()) {
                        continue;
                    }
                    nameAt[found.start()] = agency;
                    blank(rest, found.start(), found.end());
                }
            }
        }
        return Claims.of(rest.toString(), nameAt);
    }

    /// Who is said to have which role.
    private static final class Claims {
        private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
        private final Set<String> vouched = new HashSet<>();

        static Claims of(String rest, String[] nameAt) {
            var claims = new Claims();
            var before = new ArrayList<String>();
            Optional<Role> label = Optional.empty();
            Matcher word = WORD.matcher(rest);
            for (int at = 0; at < rest.length(); at++) {
                if (nameAt[at] != null) {
                    if (label.isPresent()) {
                        claims.add(label.get(), List.of(nameAt[at]));
                    } else {
                        before.add(nameAt[at]);
                    }
                }
                word.region(at, rest.length());
                boolean starts = (at == 0 || !Character.isLetter(rest.charAt(at - 1))) && word.lookingAt();
                Optional<Role> role = starts
                        ? CheckWords.builtIn().englishRole(word.group().toLowerCase(Locale.ROOT))
                        : Optional.empty();
                if (role.isEmpty()) {
                    continue;
                }
                if (before.isEmpty()
                        || LABEL.matcher(rest.substring(word.end())).matches()) {
                    label = role;
                } else {
                    claims.add(role.get(), before);
                    before.clear();
                    label = Optional.empty();
                }
                claims.vouched.add(word.group());
            }
            return claims;
        }

        private void add(Role role, List<String> agencies) {
            byRole.computeIfAbsent(role, key -> new ArrayList<>()).addAll(agencies);
        }

        boolean isVouched(String word) {
            return vouched.contains(word) && !byRole.isEmpty();
        }

        Optional<String> fault(ClauseWords clause) {
            for (var claim : byRole.entrySet()) {
                boolean fits = clause.evidence().duties().stream()
                        .anyMatch(duty -> duty.role() == claim.getKey()
                                && Set.copyOf(duty.agencies()).equals(Set.copyOf(claim.getValue())));
                if (!fits) {
                    return Optional.of("%s is not said of %s"
                            .formatted(claim.getKey().label(), String.join(", ", claim.getValue())));
                }
            }
            return Optional.empty();
        }
    }
}
