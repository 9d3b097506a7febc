package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import wence.answer.Answer.Choice;
import wence.answer.Part.Outcome;
import wence.plan.Plan;
import wence.question.Ask;
import wence.question.Language;
import wence.question.PlanCatalog;
import wence.question.Question;
import wence.question.QuestionReader;

/// Makes questions of a guess: its words are read as a person's would be, and what they turn out to be about is asked
/// in the words of the plans. So a guess can only pick from what the plans hold and answer.
final class Offers {
    private static final int MOST = 3;
    private static final int MOST_TRIED = 12;

    /// Longer names and questions are none.
    private static final int LONGEST = 100;

    private final PlanCatalog catalog;
    private final QuestionReader reader;
    private final PlanParts asked;
    private final Choices choices;
    private final Function<Question, List<Part>> parts;
    private final Phrases phrases = Phrases.in(Language.CHINESE);

    /// @param asked knows what a question needs
    /// @param parts answer a question, plan by plan
    Offers(
            PlanCatalog catalog,
            QuestionReader reader,
            PlanParts asked,
            Choices choices,
            Function<Question, List<Part>> parts) {
        this.catalog = catalog;
        this.reader = reader;
        this.asked = asked;
        this.choices = choices;
        this.parts = parts;
    }

    /// @param inquiry what the guess is about; the plans that it names are kept to
    List<Choice> of(Guess guess, Inquiry inquiry) {
        Question typed = reader.read(reader.mended(inquiry.text()).text(), Optional.empty(), inquiry.plan());
        var offered = new LinkedHashSet<Choice>();
        for (String words : candidates(guess).stream().limit(MOST_TRIED).toList()) {
            restated(words, typed).ifPresent(offered::add);
        }
        return offered.stream().limit(MOST).toList();
    }

    private List<String> candidates(Guess guess) {
        var candidates = new ArrayList<String>();
        List<String> places = places(guess);
        String key = "ask." + guess.wish().name().toLowerCase(Locale.ROOT);
        for (String item : guess.items()) {
            places.forEach(place -> candidates.add(phrases.say(key, place + item)));
        }
        if (guess.items().isEmpty()) {
            for (String agency : guess.agencies()) {
                places.forEach(place -> candidates.add(phrases.say("ask.duties-of", place + agency)));
            }
        }
        candidates.add(guess.search());
        candidates.removeIf(words -> words.isBlank() || words.length() > LONGEST);
        return candidates;
    }

    /// The places of the plans guessed; the empty name, when none is held.
    private List<String> places(Guess guess) {
        List<String> places = catalog.plans().stream()
                .filter(plan -> guess.plans().contains(plan.id()))
                .map(Plan::facts)
                .flatMap(facts -> facts.place().stream())
                .distinct()
                .toList();
        return places.isEmpty() ? List.of("") : places;
    }

    private Optional<Choice> restated(String words, Question typed) {
        Question read = reader.read(words, Optional.empty(), Optional.empty());
        Question question = typed.scope().plans().isEmpty() ? read : read.in(typed.scope());
        if (!isOfItem(question.ask()) || question.scope().elsewhere().isPresent() || asked.needsSubject(question)) {
            return Optional.empty();
        }
        List<Part> answering = parts.apply(question).stream()
                .filter(part -> part.outcome() == Outcome.ANSWERED)
                .toList();
        return answering.isEmpty() ? Optional.empty() : choices.restated(question, answering, typed.language());
    }

    private static boolean isOfItem(Ask ask) {
        return switch (ask) {
            case Ask.Who w -> true;
            case Ask.Contents c -> true;
            case Ask.Targets t -> true;
            case Ask.When w -> true;
            case Ask.Duties d -> true;
            case Ask.Stages s -> true;
            case Ask.Overview o -> true;
            case Ask.Check c -> false;
            case Ask.PlanFact f -> false;
            case Ask.Survey s -> false;
            case Ask.OnlyIn o -> false;
            case Ask.Beyond b -> false;
            case Ask.Outline o -> false;
            case Ask.Held h -> false;
            case Ask.Source s -> false;
            case Ask.Nothing n -> false;
        };
    }
}
