package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Inquiry;
import wence.answer.Model;
import wence.answer.ModelAnswerer;
import wence.answer.Progress;
import wence.answer.SentenceCheck;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;
import wence.question.Language;

class ProgressTest {
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();
    private static final Inquiry ASKED = Inquiry.of("讲座有多少？");

    private final List<String> happened = new ArrayList<>();

    private final Progress progress = new Progress() {
        @Override
        public void begun(Language language) {
            happened.add("begun " + language);
        }

        @Override
        public void soFar(Answer answer) {
            happened.add(AnswerText.body(answer).lines().skip(1).toList().toString());
        }
    };

    private ModelAnswerer answerer() {
        var model = new Model() {
            @Override
            public Written write(Writing writing, Consumer<String> pieces) {
                happened.add("asked");
                pieces.accept("每年举办讲座20场[1]。每年举办讲座90场");
                pieces.accept("[1]。");
                return new Written.Draft("", new Usage(0, 0));
            }

            @Override
            public Understood understand(Puzzle puzzle) {
                throw new AssertionError("nothing to guess");
            }
        };
        return new ModelAnswerer(
                FreeRules.on("一、重点行动", "每年举办讲座20场。"),
                model,
                new SentenceCheck(REGISTER, Gazetteer.builtIn(), Glossary.builtIn(REGISTER)));
    }

    @Test
    void itIsToldThatAModelBeginsAndThenOfEachSentenceThatStands() {
        answerer().answer(ASKED, progress);
        assertThat(happened).startsWith("begun CHINESE", "asked", "[每年举办讲座20场。 [1]]");
    }

    @Test
    void theRulesAloneAskNoModel() {
        answerer().rules().answer(ASKED, progress);
        assertThat(happened).isEmpty();
    }
}
