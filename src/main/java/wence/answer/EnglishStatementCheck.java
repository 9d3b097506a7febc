package wence.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.question.Glossary;
import wence.question.GlossaryTerm;

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
    private static final CheckWords WORDS = CheckWords.builtIn();
    private static final int ENOUGH = 2;
    private static final int LEAST_QUOTED = 4;

    private final AtomLexer lexer;
    private final Glossary glossary;

    EnglishStatementCheck(AtomLexer lexer, Glossary glossary) {
        this.lexer = lexer;
        this.glossary = glossary;
    }

    /// Whether the words outside of quotation marks are English: mostly, or by two words that only English has.
    static boolean isEnglish(String statement) {
        String outside = QUOTED.matcher(statement).replaceAll(" ");
        long latin =
                outside.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        long han = outside.codePoints().filter(Character::isIdeographic).count();
        long english = WORD.matcher(outside)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word ->
                        WORDS.isEnglishGlue(word) || WORDS.englishRole(word).isPresent())
                .limit(ENOUGH)
                .count();
        return english == ENOUGH || (latin > 3 * han && latin > 0);
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
        boolean isQuoting = QUOTED.matcher(statement)
                .results()
                .anyMatch(quoted -> quoted.group()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        >= LEAST_QUOTED);
        List<String> quotations =
                QUOTED.matcher(statement).results().map(found -> found.group()).toList();
        for (String quoted : quotations) {
            Optional<String> fault = quoted(quoted.substring(1, quoted.length() - 1), clause);
            if (fault.isPresent()) {
                return fault;
            }
        }
        var rest = new StringBuilder(QUOTED.matcher(statement)
                .replaceAll(found -> " ".repeat(found.group().length())));
        EnglishClaims claims = claims(rest, clause);
        for (Matcher han = HAN.matcher(rest); han.find(); ) {
            Optional<String> fault = quoted(han.group(), clause);
            if (fault.isPresent()) {
                return fault;
            }
            blank(rest, han.start(), han.end());
        }
        Optional<String> number = numbers(rest, clause);
        boolean hasNumber = NUMBER.matcher(rest).find();
        String text = AtomLexer.folded(String.join("\n", claims.isAny() ? linesOfDuties(clause) : lines(clause)));
        return number.or(() -> claims.fault(clause))
                .or(() -> words(rest, text, claims))
                .or(() -> isQuoting || hasNumber || claims.isAny()
                        ? Optional.empty()
                        : Optional.of("it has nothing that could be looked up"));
    }

    /// Chinese words are an exact quotation, and leave out nothing that turns or softens them.
    private Optional<String> quoted(String words, ClauseWords clause) {
        boolean isExact = Quotations.isExact(new Quotations.Quotation(words, false), clause.evidence());
        return isExact
                ? StrictWords.fault(lexer.of(words, AgencyNames.of(clause.evidence())), clause)
                : Optional.of("“%s” is not in the clause".formatted(words));
    }

    private static List<String> lines(ClauseWords clause) {
        Evidence evidence = clause.evidence();
        var lines = new ArrayList<>(evidence.headings());
        lines.add(evidence.text());
        lines.add(evidence.title());
        return lines;
    }

    private static List<String> linesOfDuties(ClauseWords clause) {
        var lines = new ArrayList<>(clause.evidence().items());
        lines.add(clause.evidence().text());
        clause.evidence().place().ifPresent(lines::add);
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

    private Optional<String> words(StringBuilder rest, String text, EnglishClaims claims) {
        for (GlossaryTerm term : glossary.findIn(rest.toString())) {
            if (text.contains(AtomLexer.folded(term.chinese()))) {
                blank(rest, term.start(), term.end());
            }
        }
        return WORD.matcher(rest)
                .results()
                .map(found -> found.group())
                .filter(word -> !WORDS.isEnglishGlue(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !claims.isVouched(word))
                .map("“%s” cannot be looked up"::formatted)
                .findFirst();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    /// Finds the clause's agencies by their English or Chinese names, and who is said to do what; takes the names
    /// out.
    private EnglishClaims claims(StringBuilder rest, ClauseWords clause) {
        var nameAt = new ArrayList<Optional<String>>(Collections.nCopies(rest.length() + 1, Optional.empty()));
        for (String agency : ClauseWords.agencies(clause.evidence())) {
            for (String name :
                    glossary.english(agency).map(e -> List.of(e, agency)).orElse(List.of(agency))) {
                Matcher found = Pattern.compile("(?i)(?<![A-Za-z])(?:the )?" + Pattern.quote(name) + "(?![A-Za-z])")
                        .matcher(rest.toString());
                while (found.find()) {
                    if (rest.substring(found.start(), found.end()).isBlank()) {
                        continue;
                    }
                    nameAt.set(found.start(), Optional.of(agency));
                    blank(rest, found.start(), found.end());
                }
            }
        }
        return EnglishClaims.of(rest.toString(), nameAt);
    }
}
