package wence.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.Target;
import wence.question.Ask.Breadth;

/// The plans held, prepared for being asked about. Safe to share between threads.
public final class PlanCatalog {
    private static final int SHORTEST_NAME = 4;

    private final List<Plan> plans;
    private final Map<String, PlanWords> wordsById = new LinkedHashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final ShortWords shortWords;

    /// Prepares these plans.
    ///
    /// @param vocabulary the words of their clauses and headings, as a Chinese analyzer cuts them
    public PlanCatalog(Collection<Plan> plans, Collection<String> vocabulary) {
        this.plans = plans.stream()
                .sorted(Comparator.comparing((Plan plan) ->
                                plan.facts().level().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(Plan::id))
                .toList();
        this.plans.forEach(plan -> wordsById.put(plan.id(), new PlanWords(plan)));
        vocabulary.forEach(word -> this.vocabulary.add(Fold.of(word)));
        this.vocabulary.removeIf(word -> word.isEmpty() || word.indexOf(Fold.BREAK) >= 0);
        this.shortWords = new ShortWords(names(), this.vocabulary);
    }

    /// The plans, the highest level first, then by id.
    public List<Plan> plans() {
        return plans;
    }

    /// Where this plan speaks of the subject of the question.
    public Finding find(Plan plan, Question question) {
        return ItemFinder.find(words(plan), question);
    }

    /// The targets of this plan that the question is about, in reading order.
    public List<Target> targets(Plan plan, Question question, Breadth breadth) {
        return TargetFinder.find(words(plan), question, breadth, find(plan, question));
    }

    /// The targets of this plan whose measure has every word of the subject, at least three of
    /// them.
    public List<Target> measured(Plan plan, Question question) {
        return question.strongTerms().size() < 3 || !question.unknown().isEmpty()
                ? List.of()
                : TargetFinder.measured(words(plan), question);
    }

    /// The targets of this plan whose measure has every word of the subject, at least two of
    /// them.
    public List<Target> measuring(Plan plan, Question question) {
        return question.unknown().isEmpty() && question.strongTerms().size() > 1
                ? TargetFinder.measured(words(plan), question)
                : List.of();
    }

    /// The targets of this plan that have the value that the question names with nothing else
    /// (15%是什么指标).
    ///
    /// @return empty when the question names more than a number, or one that no plan has as a
    /// target
    public Optional<List<Target>> targetsOfNumber(Plan plan, Question question) {
        return BareNumber.in(question)
                .filter(number -> wordsById.values().stream()
                        .anyMatch(words -> !TargetFinder.ofNumber(words, number).isEmpty()))
                .map(number -> TargetFinder.ofNumber(words(plan), number));
    }

    /// The clauses of this plan in which one sentence has what the question counts and a number
    /// of that kind.
    public List<Clause> figures(Plan plan, Question question) {
        return FigureFinder.find(words(plan), question);
    }

    /// The clauses of this plan in which one sentence has the subject of the question, and
    /// something else.
    ///
    /// @param something what the sentence must have besides
    public List<Clause> sentences(Plan plan, Question question, Predicate<String> something) {
        return FigureFinder.find(words(plan), question, something);
    }

    /// The clauses of this plan that list what the question asks for and say how many there are.
    public List<Clause> enumerations(Plan plan, Question question) {
        return EnumerationFinder.find(words(plan), question);
    }

    /// Whether the subject of the question is the plan as a whole: all its words stand in the
    /// title.
    public boolean isTitled(Plan plan, Question question) {
        return question.unknown().isEmpty() && question.strongTerms().stream().allMatch(words(plan)::isInTitle);
    }

    /// Whether the question calls an action or a project by its name (残疾人科学素质提升行动):
    /// what is said of others is no
    /// answer then.
    public static boolean namesItem(Question question) {
        return CalledItem.in(question).isPresent();
    }

    /// Whether this plan lacks the very thing that the question asks for by which or how many
    /// (用什么数据库软件): what it says
    /// of the other words is no answer then.
    public boolean lacksAskedThing(Plan plan, Question question) {
        var lacking = new ArrayList<>(question.unknown());
        lacking.addAll(question.loose());
        question.strongTerms().stream()
                .filter(term -> !words(plan).says(term))
                .map(Term::word)
                .forEach(lacking::add);
        return ItemFinder.asksForOneOf(lacking, question);
    }

    /// All places of this plan that have the words of the question's subject.
    public Mentions mentions(Plan plan, Question question) {
        return MentionFinder.find(words(plan), question);
    }

    /// Where this plan has a pasted text; empty when it has less than half of it.
    public List<Standing> standing(Plan plan, String pasted) {
        return PastedFinder.find(words(plan), pasted);
    }

    /// Whether two sections of these plans are called the same.
    public static boolean sameName(Section one, Section other) {
        return Fold.of(one.name()).equals(Fold.of(other.name()));
    }

    /// The folded titles and names of headings of all plans.
    List<String> names() {
        return wordsById.values().stream()
                .flatMap(words -> Stream.concat(Stream.of(words.title()), words.names().stream()))
                .toList();
    }

    /// What a word may be short for in these plans.
    List<String> wholes(String word) {
        return shortWords.wholes(word);
    }

    Set<String> vocabulary() {
        return vocabulary;
    }

    /// Whether any plan has these folded characters one after the other.
    boolean anySays(String phrase) {
        return wordsById.values().stream().anyMatch(words -> words.says(phrase));
    }

    /// In how many clauses the folded word stands.
    int clausesWith(String word) {
        Term term = Term.weak(word);
        return wordsById.values().stream()
                .mapToInt(words -> words.clausesWith(term))
                .sum();
    }

    /// The folded names of headings that stand whole in the folded question.
    List<String> headingsIn(String folded) {
        return wordsById.values().stream()
                .flatMap(words -> words.names().stream())
                .filter(name -> name.length() >= SHORTEST_NAME && folded.contains(name))
                .distinct()
                .toList();
    }

    private PlanWords words(Plan plan) {
        return Objects.requireNonNull(wordsById.get(plan.id()), plan.id());
    }
}
