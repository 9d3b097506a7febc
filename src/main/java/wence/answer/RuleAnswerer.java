package wence.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import wence.answer.Answer.Choice;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.Said;
import wence.answer.Answer.Unclear;
import wence.plan.Agency;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.question.Ask;
import wence.question.Exchange;
import wence.question.Glossary;
import wence.question.Language;
import wence.question.PlanCatalog;
import wence.question.Question;
import wence.question.QuestionReader;
import wence.search.ClauseIndex;

/// Answers by rule, without a language model: what is asked is read from the words, and what the
/// plans' clauses state about it is said, plan by plan.
public final class RuleAnswerer implements Answerer {
    private static final System.Logger LOG = System.getLogger(RuleAnswerer.class.getName());

    private final PlanCatalog catalog;
    private final QuestionReader reader;
    private final Turns turns;
    private final PlanLabels labels;
    private final Map<String, HeldPlan> held = new LinkedHashMap<>();
    private final PlanParts parts;
    private final Choices choices;
    private final Merging merging;
    private final PlansHeld plansHeld;
    private final Offers offers;

    /// Takes the plans and what is known of questions.
    public RuleAnswerer(
            PlanCatalog catalog, QuestionReader reader, AgencyRegister register, Glossary glossary, ClauseIndex index) {
        this.catalog = catalog;
        this.reader = reader;
        this.labels = new PlanLabels(catalog.plans());
        catalog.plans().forEach(plan -> held.put(plan.id(), new HeldPlan(plan, register)));
        this.parts = new PlanParts(catalog, new PlanLines(glossary));
        this.choices = new Choices(catalog);
        this.merging = new Merging(catalog, choices, new Related(index), labels);
        this.plansHeld = new PlansHeld(catalog.plans(), choices);
        this.offers = new Offers(catalog, reader, parts, choices, this::partsOf);
        this.turns = new Turns(reader, this::answer, choices, labels);
    }

    @Override
    public List<Plan> plans() {
        return catalog.plans();
    }

    @Override
    public Set<String> plansNamed(String words) {
        return reader.read(words, Optional.empty(), Optional.empty()).scope().plans();
    }

    @Override
    public Answer answer(Inquiry inquiry) {
        Optional<Exchange> before = Optional.empty();
        for (String earlier : leantOn(inquiry.history())) {
            before = Optional.of(turns.of(earlier, before, inquiry.plan()).exchange());
        }
        Answer answer = turns.of(inquiry.text(), before, inquiry.plan()).answer();
        List<String> faults = AnswerCheck.faults(answer);
        if (faults.isEmpty()) {
            return answer;
        }
        LOG.log(System.Logger.Level.ERROR, "answer withheld: {0}", faults);
        var draft = new Draft(answer.said().language(), labels);
        draft.words(0, "unverified");
        return new NotFound(draft.said());
    }

    /// What was said from the last message on that needs nothing before it.
    private List<String> leantOn(List<String> history) {
        for (int i = history.size() - 1; i > 0; i--) {
            if (reader.standsAlone(history.get(i))) {
                return history.subList(i, history.size());
            }
        }
        return history;
    }

    private Answer answer(Question question) {
        var draft = new Draft(question.language(), labels);
        if (catalog.plans().isEmpty()) {
            draft.words(0, "none-held");
            return new NotFound(draft.said());
        }
        if (question.ask() instanceof Ask.Held) {
            return plansHeld.answer(draft);
        }
        if (question.scope().elsewhere().isPresent()) {
            return plansHeld.instead(draft, question.scope().elsewhere().get());
        }
        if (question.ask() instanceof Ask.Beyond beyond) {
            return beyond(draft, question, beyond);
        }
        if (question.ask() instanceof Ask.OnlyIn only) {
            return SharedItems.only(draft, heldPlan(only.plan()), heldPlans(only.others()::contains));
        }
        if (question.ask() instanceof Ask.Survey survey && survey.matter() == Ask.Matter.SHARED) {
            return SharedItems.shared(draft, comparable(question));
        }
        if (question.ask() instanceof Ask.Nothing) {
            draft.words(0, "which.nothing");
            return unclear(draft, choices.examples());
        }
        if (parts.needsSubject(question)) {
            draft.words(0, "which.subject");
            return new Unclear(draft.said().leaving(Optional.of(new Unsettled.Meaning())), choices.examples(question));
        }
        return merging.merge(draft, question, partsOf(question));
    }

    private List<Part> partsOf(Question question) {
        return catalog.plans().stream()
                .filter(plan -> question.scope().includes(plan.id()))
                .map(plan -> parts.part(Objects.requireNonNull(held.get(plan.id())), question))
                .toList();
    }

    @Override
    public List<Choice> offers(Guess guess, Inquiry inquiry) {
        return offers.of(guess, inquiry);
    }

    private HeldPlan heldPlan(String id) {
        return Objects.requireNonNull(held.get(id));
    }

    private List<HeldPlan> heldPlans(Predicate<String> wanted) {
        return held.values().stream()
                .filter(plan -> wanted.test(plan.plan().id()))
                .toList();
    }

    /// The plans that a comparison is about; none where it means two and more are held.
    private List<HeldPlan> comparable(Question question) {
        List<HeldPlan> meant = heldPlans(question.scope()::includes);
        boolean everyPlan = meant.size() == held.size();
        return everyPlan && question.compare() && meant.size() > 2 ? List.of() : meant;
    }

    /// What no plan tells, and what the plans do state of the subject.
    private Answer beyond(Draft draft, Question question, Ask.Beyond beyond) {
        draft.words(0, "beyond." + beyond.lack().name().toLowerCase(Locale.ROOT));
        if (beyond.lack() == Ask.Lack.PROGRESS && question.hasSubject()) {
            parts.targetsOf(heldPlans(question.scope()::includes), question).forEach((plan, targets) -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "states-instead");
                targets.forEach(target -> PlanLines.target(draft, 2, plan, target));
            });
        }
        for (Agency agency : question.agencies()) {
            String next = Phrases.in(Language.CHINESE).say("ask.duties-of", agency.name());
            draft.next(next, next);
        }
        return new NotFound(draft.said());
    }

    static Answer unclear(Draft draft, List<Choice> offered) {
        Said said = draft.said();
        return new Unclear(said, offered);
    }
}
