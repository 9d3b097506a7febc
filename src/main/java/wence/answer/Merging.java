package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Part.Outcome;
import wence.question.Ask;
import wence.question.PlanCatalog;
import wence.question.Question;
import wence.search.Found;

/// Makes one answer of what the plans asked say.
final class Merging {
    /// Of more plans, it is not told of each that it lacks what is asked for.
    private static final int MOST_LACKING = 3;

    private final PlanCatalog catalog;
    private final Choices choices;
    private final Related related;
    private final PlanLabels labels;

    Merging(PlanCatalog catalog, Choices choices, Related related, PlanLabels labels) {
        this.catalog = catalog;
        this.choices = choices;
        this.related = related;
        this.labels = labels;
    }

    /// A question whose words the plans do not have may mean something that they do have; a year that they do not
    /// speak of means no other.
    private static Optional<Unsettled> meaning(Question question) {
        return question.year().isPresent() ? Optional.empty() : Optional.of(new Unsettled.Meaning());
    }

    /// The best outcome of any plan is the answer's; the other plans of the same outcome join it,
    /// and of few plans the rest say what they lack.
    Answer merge(Draft draft, Question question, List<Part> all) {
        Outcome best = all.stream().map(Part::outcome).min(Enum::compareTo).orElse(Outcome.ABSENT);
        List<Part> joining = all.stream().filter(part -> part.outcome() == best).toList();
        if (best == Outcome.UNCLEAR) {
            draft.words(0, "which");
            return RuleAnswerer.unclear(draft, choices.of(joining, question));
        }
        if (best == Outcome.ABSENT && all.size() > MOST_LACKING) {
            draft.words(0, "absent.many", Integer.toString(all.size()));
        } else {
            joining.forEach(part -> part.write().accept(draft));
        }
        if (all.size() <= MOST_LACKING && best != Outcome.ABSENT) {
            all.stream()
                    .filter(part -> part.outcome() == Outcome.ABSENT)
                    .forEach(part -> part.write().accept(draft));
        }
        return switch (best) {
            case ANSWERED -> {
                if (question.ask() instanceof Ask.Survey survey && survey.matter() == Ask.Matter.GAP) {
                    Gap.add(draft);
                }
                choices.addNext(draft, question, joining);
                yield new Answered(draft.said().leaving(Material.of(question, joining)));
            }
            case NOT_STATED -> {
                choices.addNext(draft, question, joining);
                yield new NotStated(draft.said());
            }
            case ABSENT -> {
                Found found = related.find(question);
                if (Related.answers(question, found)
                        && !catalog.lacksAskedThing(found.hits().getFirst().plan(), question)) {
                    var answer = new Draft(question.language(), labels);
                    Related.answer(answer, found);
                    yield new Answered(answer.said().leaving(Optional.of(Material.of(found))));
                }
                choices.addNear(draft, question, joining);
                if (Related.isOffered(question)) {
                    Related.offer(draft, found);
                }
                yield new NotFound(draft.said().leaving(meaning(question)));
            }
            case UNCLEAR -> throw new AssertionError("handled above");
        };
    }
}
