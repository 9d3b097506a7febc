package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Agency;

/// What a question means after another one.
class FollowUpTest {
    private static final QuestionReader READER = SmallPlans.reader(SmallPlans.catalog());

    private static Question first(String text) {
        return READER.read(text, Optional.empty(), Optional.empty());
    }

    private static Question then(String before, String text) {
        return READER.read(text, Optional.of(new Exchange(first(before), false, List.of())), Optional.empty());
    }

    private static String drawn(Question question) {
        String subject = question.terms().stream()
                .filter(term -> !term.weak())
                .map(Term::word)
                .collect(Collectors.joining(" "));
        String agencies = question.agencies().stream().map(Agency::name).collect(Collectors.joining(" "));
        return "%s %s%s %s"
                .formatted(
                        question.ask().getClass().getSimpleName(),
                        subject,
                        agencies.isEmpty() ? "" : "@" + agencies,
                        question.scope().plans().stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城关区老年人行动谁牵头 | 那配合部门呢 | Who 老年人 [chengguan]
            城关区老年人行动谁牵头 | 甘肃的呢 | Who 老年人 [gansu]
            城关区老年人行动谁牵头 | 青少年的呢 | Who 青少年 [chengguan]
            城关区老年人行动谁牵头 | 有哪些举措 | Contents 老年人 [chengguan]
            城关区老年人行动谁牵头 | 指标是多少 | Targets 老年人 [chengguan]
            城关区老年人行动谁牵头 | 甘肃省青少年行动的配合部门 | Who 青少年 [gansu]
            城关区老年人行动谁牵头 | 科协呢 | Check 老年人@科协 [chengguan]
            城关区科协牵头哪些任务 | 那配合哪些 | Duties @区科协 [chengguan]
            城关区科协牵头哪些任务 | 妇联呢 | Duties @妇联 [chengguan]
            城关区科协牵头哪些任务 | 甘肃呢 | Duties @区科协 [gansu]
            城关区老年人行动谁牵头 | 这个方案什么时候印发 | PlanFact  []
            城关区老年人行动谁牵头 | 谢谢 | Nothing  []
            Who leads the elderly action in Gansu? | what about the youth action? | Who 青少年 [gansu]
            """)
    void aQuestionLeansOnTheOneBefore(String before, String text, String expected) {
        assertThat(drawn(then(before, text))).isEqualTo(expected);
    }

    @Test
    void whatWasAskedBackIsAnsweredByABareSubject() {
        var asked = new Exchange(first("提升行动由谁牵头"), true, List.of());
        assertThat(drawn(READER.read("老年人", Optional.of(asked), Optional.empty())))
                .isEqualTo("Who 老年人 []");
    }

    @Test
    void aNumberPicksFromWhatWasListed() {
        var listed = new Exchange(first("提升行动由谁牵头"), true, List.of("青少年科学素质提升行动由谁牵头？", "老年人科学素质提升行动由谁牵头？"));
        for (String pick : List.of("第二个", "2", "the second one")) {
            assertThat(READER.read(pick, Optional.of(listed), Optional.empty()).words())
                    .as(pick)
                    .startsWith("老年人科学素质提升行动由谁牵头");
        }
        assertThat(READER.read("第三个", Optional.of(listed), Optional.empty()).ask())
                .isInstanceOf(Ask.Nothing.class);
    }

    @Test
    void aPinnedPlanCountsUntilAnotherIsNamed() {
        assertThat(READER.read("老年人行动谁牵头", Optional.empty(), Optional.of("gansu"))
                        .scope()
                        .plans())
                .containsExactly("gansu");
        assertThat(READER.read("城关区老年人行动谁牵头", Optional.empty(), Optional.of("gansu"))
                        .scope()
                        .plans())
                .containsExactly("chengguan");
    }
}
