package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wence.answer.CheckedDraft.Dropped;
import wence.answer.CheckedDraft.Judged;
import wence.answer.CheckedDraft.Kept;
import wence.answer.CheckedDraft.Repaired;
import wence.answer.DraftSentence.Statement;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// Decides which sentences of a draft may leave: those that a clause carries word for word.
///
/// Everything that a sentence says must stand in the clauses that it cites: quotations exactly; numbers with unit
/// and bound, times, agencies with their role, places, plans, negations, and each word of content. Only words that
/// state nothing may be added, and what belongs together in the clause may not be parted. A sentence that fails is
/// replaced once by the cited clause's own words, or dropped. Knows no model; safe to share between threads.
public final class SentenceCheck {
    /// Longer sentences are not read; no clause says so much.
    private static final int LONGEST = 600;

    /// How much of a draft is compared: characters of sentences times characters of the clauses that they cite.
    private static final long MOST_WORK = 100_000_000;

    /// What looking for the words of a sentence without a mark counts, for each character of all clauses.
    private static final int LOOKING = 10;

    private static final CheckWords WORDS = CheckWords.builtIn();

    private final AtomLexer lexer;
    private final StatementCheck chinese;
    private final EnglishStatementCheck english;

    /// @param register the agencies that are told from other words
    public SentenceCheck(AgencyRegister register, Gazetteer places, Glossary glossary) {
        this.lexer = new AtomLexer(register);
        this.chinese = new StatementCheck(lexer, places);
        this.english = new EnglishStatementCheck(lexer, glossary);
    }

    /// Judges a whole draft.
    public CheckedDraft check(List<Evidence> evidence, String draft) {
        Run run = start(evidence);
        var judged = new ArrayList<Judged>();
        DraftSentence.of(draft).forEach(sentence -> judged.add(run.judge(sentence)));
        return new CheckedDraft(judged);
    }

    /// Starts on a draft whose sentences come one after the other.
    Run start(List<Evidence> evidence) {
        return new Run(evidence);
    }

    /// A draft under check: remembers what was said, so that nothing is said twice. For one thread.
    final class Run {
        private final List<ClauseWords> clauses;
        private final Set<String> said = new HashSet<>();
        private long work;

        private Run(List<Evidence> evidence) {
            this.clauses = evidence.stream()
                    .map(clause -> ClauseWords.of(clause, lexer))
                    .toList();
        }

        Judged judge(DraftSentence sentence) {
            List<ClauseWords> cited = cited(sentence.marks());
            work += work(sentence, cited);
            if (work > MOST_WORK) {
                return new Dropped(sentence.written(), "there is too much to compare");
            }
            Judged judged = verdict(sentence, cited);
            String text = switch (judged) {
                case Kept kept -> kept.text();
                case Repaired repaired -> repaired.text();
                case Dropped dropped -> "";
            };
            return text.isEmpty() || said.add(AtomLexer.folded(text))
                    ? judged
                    : new Dropped(sentence.written(), "it was said before");
        }

        private long work(DraftSentence sentence, List<ClauseWords> cited) {
            long characters =
                    cited.isEmpty() ? LOOKING : Math.min(sentence.text().length(), LONGEST);
            return characters
                    * (cited.isEmpty() ? clauses : cited)
                            .stream()
                                    .filter(clause -> !clause.isTooLong())
                                    .mapToLong(ClauseWords::length)
                                    .sum();
        }

        private List<ClauseWords> cited(List<Integer> marks) {
            return clauses.stream()
                    .filter(clause -> marks.contains(clause.number()))
                    .toList();
        }

        private Judged verdict(DraftSentence sentence, List<ClauseWords> cited) {
            Optional<String> fault = fault(sentence, cited);
            if (fault.isEmpty()) {
                var carriers = new TreeSet<Integer>();
                for (Statement statement : sentence.statements()) {
                    List<Integer> carry = carriers(statement);
                    if (carry.isEmpty()) {
                        fault = Optional.of(why(statement));
                        break;
                    }
                    carriers.addAll(carry);
                }
                if (fault.isEmpty()) {
                    return new Kept(sentence.written(), sentence.text(), List.copyOf(carriers));
                }
            }
            String why = fault.get();
            return SentenceRepair.of(english.inChinese(opening(sentence.text())), cited, clauses)
                    .<Judged>map(quoted -> new Repaired(sentence.written(), quoted.text(), quoted.number(), why))
                    .orElseGet(() -> new Dropped(sentence.written(), why));
        }

        private static String opening(String text) {
            return text.substring(0, Math.min(text.length(), LONGEST));
        }

        private static Optional<String> fault(DraftSentence sentence, List<ClauseWords> cited) {
            if (sentence.text().length() > LONGEST) {
                return Optional.of("it is too long");
            }
            Optional<String> unsafe = WORDS.unsafeIn(sentence.text());
            if (unsafe.isPresent()) {
                return Optional.of("it has “%s”".formatted(unsafe.get()));
            }
            if (sentence.statements().isEmpty()) {
                return Optional.of("it says nothing");
            }
            if (sentence.statements().stream()
                    .anyMatch(statement -> statement.marks().isEmpty())) {
                return Optional.of("it cites nothing");
            }
            if (cited.size() < sentence.marks().size()) {
                return Optional.of("it cites what is not there");
            }
            if (cited.stream().anyMatch(ClauseWords::isTooLong)) {
                return Optional.of("its clause is too long");
            }
            return Quotations.unpaired(sentence.text())
                    .or(() -> Quotations.of(sentence.text()).stream()
                            .filter(quotation -> cited.stream()
                                    .noneMatch(clause -> Quotations.isExact(quotation, clause.evidence())))
                            .map(quotation -> "“%s” is no quotation".formatted(quotation.words()))
                            .findFirst());
        }

        private List<Integer> carriers(Statement statement) {
            List<ClauseWords> cited = cited(statement.marks());
            List<Integer> alone = cited.stream()
                    .filter(clause -> fault(statement, clause).isEmpty())
                    .map(ClauseWords::number)
                    .toList();
            return alone.isEmpty() && !EnglishStatementCheck.isEnglish(statement.text())
                    ? chinese.together(statement.text(), cited)
                    : alone;
        }

        private String why(Statement statement) {
            return cited(statement.marks()).stream()
                    .flatMap(clause -> fault(statement, clause).stream())
                    .findFirst()
                    .orElse("no clause carries it");
        }

        private Optional<String> fault(Statement statement, ClauseWords clause) {
            return EnglishStatementCheck.isEnglish(statement.text())
                    ? english.fault(statement.text(), clause)
                    : chinese.fault(statement.text(), clause);
        }
    }
}
