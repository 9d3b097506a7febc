package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.answer.AnswerCheck;
import wence.answer.Answerer;
import wence.answer.Inquiry;

/// Every question of the question files gets the answer that was written down for it.
@TestInstance(Lifecycle.PER_CLASS)
final class QuestionsTest {
    private Holdings holdings;
    private Answerer answerer;

    @BeforeAll
    void open(@TempDir Path directory) {
        holdings = Holdings.open(new Home(Run.home(directory)));
        answerer = holdings.answerer();
    }

    @AfterAll
    void close() {
        holdings.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans.jsonl", "strangers.jsonl", "unseen.jsonl", "wordings.jsonl"})
    void everyQuestionIsAnsweredAsExpected(String file) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/questions", file));
        Evaluation evaluation = Evaluation.run(answerer, lines);
        assertThat(String.join("\n", evaluation.wrong())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans.jsonl", "strangers.jsonl", "unseen.jsonl", "wordings.jsonl"})
    void theSameQuestionGetsTheSameAnswer(String file) throws IOException, QuestionLine.MistakenLine {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/questions", file));
        for (int i = 0; i < lines.size(); i++) {
            Inquiry inquiry = QuestionLine.parse(lines.get(i), i + 1).inquiry();
            assertThat(answerer.answer(inquiry).toString())
                    .isEqualTo(answerer.answer(inquiry).toString());
        }
    }

    @Test
    void everyHeadingCanBeAskedAboutInEveryWay() {
        for (var plan : holdings.plans()) {
            for (var section : plan.sections()) {
                for (String ask : List.of("由谁牵头？", "的配合部门有哪些", "有哪些举措", "有哪些指标", "什么时候完成", "")) {
                    var answer = answerer.answer(Inquiry.of(section.name() + ask));
                    assertThat(AnswerCheck.faults(answer))
                            .as(section.name() + ask)
                            .isEmpty();
                }
            }
        }
    }
}
