package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
import wence.answer.Unsettled;
import wence.answer.model.ChatModelAnswers;
import wence.answer.model.ModelSettings;
import wence.answer.model.Reaction;
import wence.answer.model.ScriptedAnswers;
import wence.answer.model.Secret;
import wence.answer.model.StandIn;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// The project's questions with a perfect, a sloppy and a lying model: none is answered wrongly that the rules
/// answer rightly. `-Dwence.model=show` prints the table.
final class ModelledQuestionsTest {
    private static final boolean SHOWN = "show".equals(System.getProperty("wence.model"));

    /// Else every so many questions are asked.
    private static final int SAMPLED = 8;

    @Test
    void noModelMakesAnAnswerWrong(@TempDir Path directory) throws Exception {
        var lines = new ArrayList<String>();
        for (String file : QuestionsTest.files()) {
            lines.addAll(Files.readAllLines(Path.of("src/test/resources/questions", file)));
        }
        try (Holdings holdings = Holdings.open(new Home(Run.home(directory)))) {
            compare(holdings, lines);
        }
    }

    @Test
    void norOnFourteenPlans(@TempDir Path directory) throws Exception {
        assumeThat(FourteenPlansTest.OTHERS).isDirectory();
        var lines = new ArrayList<String>();
        for (String file : List.of("fourteen.jsonl", "fourteen-unseen.jsonl")) {
            lines.addAll(Files.readAllLines(Path.of("src/test/resources/questions", file)));
        }
        try (Holdings holdings = Holdings.open(new Home(FourteenPlansTest.home(directory)))) {
            compare(holdings, lines);
        }
    }

    /// Where the rules settle a question no model is asked, so those questions need not be asked again.
    private static void compare(Holdings holdings, List<String> questions) throws Exception {
        Answerer rules = holdings.answerer();
        var open = new ArrayList<String>();
        int puzzles = 0;
        for (int i = 0; i < questions.size(); i += SHOWN ? 1 : SAMPLED) {
            String question = questions.get(i);
            Optional<Unsettled> unsettled = rules.answer(
                            QuestionLine.parse(question, 1).inquiry())
                    .said()
                    .unsettled();
            if (unsettled.isPresent()) {
                open.add(question);
                puzzles += unsettled.get() instanceof Unsettled.Meaning ? 1 : 0;
            }
        }
        var lines = new ArrayList<String>();
        lines.add("of %d questions a model writes %d and guesses at %d"
                .formatted(questions.size(), open.size() - puzzles, puzzles));
        lines.add("%-10s %6s %6s %6s %8s %8s %8s %6s"
                .formatted("model", "right", "refus.", "wrong", "written", "offered", "1 press", "calls"));
        Evaluation alone = Evaluation.run(rules, open);
        lines.add(line("rules", alone, 0, 0, 0));
        var guesses = new ScriptedGuesses(open, rules.plans());
        Map<String, Function<StandIn.Request, Reaction>> models = new LinkedHashMap<>();
        models.put("perfect", ScriptedGuesses.both(guesses::perfect, ScriptedAnswers::perfect));
        models.put("sloppy", ScriptedGuesses.both(guesses::sloppy, ScriptedAnswers::sloppy));
        models.put("lying", ScriptedGuesses.both(guesses::lying, ScriptedAnswers::lying));
        for (var model : models.entrySet()) {
            try (StandIn standIn = StandIn.answering(model.getValue())) {
                Answerer modelled = modelled(rules, holdings, standIn);
                Evaluation with = Evaluation.run(modelled, open);
                int calls = standIn.requests().size();
                Offered offered = offered(modelled, rules, open);
                lines.add(line(model.getKey(), with, offered.some(), offered.right(), calls));
                lines.addAll(with.wrong());
                assertThat(with.all().count(Verdict.WRONG))
                        .as(model.getKey())
                        .isEqualTo(alone.all().count(Verdict.WRONG));
                assertThat(with.all().right())
                        .as(model.getKey())
                        .isEqualTo(alone.all().right());
                assertThat(calls).isEqualTo(open.size());
            }
        }
        if (SHOWN) {
            System.out.println(String.join("\n", lines));
        }
    }

    /// What became of refusals of questions that have an answer.
    ///
    /// @param some how many offer what may be meant
    /// @param right how many offer a question whose answer is the one expected
    private record Offered(int some, int right) {}

    private static Offered offered(Answerer modelled, Answerer rules, List<String> questions) throws Exception {
        int some = 0;
        int right = 0;
        for (String question : questions) {
            var line = QuestionLine.parse(question, 1);
            if (rules.answer(line.inquiry()).said().unsettled().orElseThrow() instanceof Unsettled.Meaning) {
                List<Answer.Choice> offers = offers(modelled.answer(line.inquiry()));
                some += offers.isEmpty() ? 0 : 1;
                right += offers.stream()
                                .anyMatch(offer -> line.expectation()
                                        .differences(rules.answer(Inquiry.of(offer.question())))
                                        .isEmpty())
                        ? 1
                        : 0;
            }
        }
        return new Offered(some, right);
    }

    /// Those that are put into words of their own.
    private static List<Answer.Choice> offers(Answer answer) {
        List<Answer.Choice> choices = answer instanceof Answer.Unclear unclear
                ? unclear.choices()
                : answer.said().next();
        return choices.stream()
                .filter(choice -> choice.label().equals(choice.question()))
                .limit(3)
                .toList();
    }

    static Answerer modelled(Answerer rules, Holdings holdings, StandIn standIn) {
        var settings = new ModelSettings(
                standIn.url(),
                StandIn.MODEL,
                new Secret(StandIn.KEY),
                true,
                ModelSettings.Limits.USUAL.allowing(100_000, 100_000));
        return new ModelAnswerer(
                rules,
                new ChatModelAnswers(settings, ModelEnvironment.prompts(), InstantSource.system()),
                new SentenceCheck(holdings.register(), Gazetteer.builtIn(), Glossary.builtIn(holdings.register())));
    }

    private static String line(String model, Evaluation evaluation, int offered, int right, int calls) {
        KindFigures figures = evaluation.all();
        long written = evaluation.asked().stream()
                .filter(asked ->
                        asked.answer().contains("已核对引文") || asked.answer().contains("Checked against"))
                .count();
        return String.format(
                Locale.ROOT,
                "%-10s %6d %6d %6d %8d %8d %8d %6d",
                model,
                figures.right(),
                figures.count(Verdict.REFUSED_WRONGLY),
                figures.count(Verdict.WRONG),
                written,
                offered,
                right,
                calls);
    }
}
