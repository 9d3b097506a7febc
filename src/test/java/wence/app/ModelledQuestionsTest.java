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
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
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

    /// Only where the search answers is a model asked, so the other questions need not be asked again.
    private static void compare(Holdings holdings, List<String> questions) throws Exception {
        Answerer rules = holdings.answerer();
        var free = new ArrayList<String>();
        for (String question : questions) {
            Answer answer = rules.answer(QuestionLine.parse(question, 1).inquiry());
            if (answer.said().found().isPresent()) {
                free.add(question);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("of %d questions a model is asked %d".formatted(questions.size(), free.size()));
        lines.add("%-10s %6s %6s %6s %6s %6s".formatted("model", "right", "refus.", "wrong", "by it", "calls"));
        Evaluation alone = Evaluation.run(rules, free);
        lines.add(line("rules", alone, 0));
        Map<String, Function<StandIn.Request, Reaction>> models = new LinkedHashMap<>();
        models.put("perfect", ScriptedAnswers::perfect);
        models.put("sloppy", ScriptedAnswers::sloppy);
        models.put("lying", ScriptedAnswers::lying);
        for (var model : models.entrySet()) {
            try (StandIn standIn = StandIn.answering(model.getValue())) {
                Evaluation with = Evaluation.run(modelled(rules, holdings, standIn), free);
                lines.add(line(model.getKey(), with, standIn.requests().size()));
                lines.addAll(with.wrong());
                assertThat(with.all().count(Verdict.WRONG))
                        .as(model.getKey())
                        .isEqualTo(alone.all().count(Verdict.WRONG));
                assertThat(standIn.requests()).hasSize(free.size());
            }
        }
        show(lines);
    }

    private static void show(List<String> lines) {
        if ("show".equals(System.getProperty("wence.model"))) {
            System.out.println(String.join("\n", lines));
        }
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

    private static String line(String model, Evaluation evaluation, int calls) {
        KindFigures figures = evaluation.all();
        long byModel = evaluation.asked().stream()
                .filter(asked -> asked.answer().startsWith("已核对引文"))
                .count();
        return String.format(
                Locale.ROOT,
                "%-10s %6d %6d %6d %6d %6d",
                model,
                figures.right(),
                figures.count(Verdict.REFUSED_WRONGLY),
                figures.count(Verdict.WRONG),
                byModel,
                calls);
    }
}
