package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Plan;

/// Where a pasted text stands: the clause, and each difference as `pasted>stated`.
class PastedTest {
    private static final PlanCatalog CATALOG = SmallPlans.catalog();
    private static final QuestionReader READER = SmallPlans.reader(CATALOG);
    private static final Plan DISTRICT = CATALOG.plans().getLast();

    private static String drawn(String pasted) {
        return CATALOG.standing(DISTRICT, pasted).stream()
                .map(one -> (one.whole() ? "" : "…")
                        + one.clause().text()
                        + one.changes().stream()
                                .map(change -> " " + change.pasted() + ">" + change.stated())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年举办健康讲座20场。 | 每年举办健康讲座20场。
            每年 举办，健康讲座２０场 | 每年举办健康讲座20场。
            每年举办健康讲座30场。 | 每年举办健康讲座20场。 30场>20场
            每年举办老年健康讲座20场。 | 每年举办健康讲座20场。 老年>
            到2025年，公民具备科学素质的比例达到12%。 | 到2025年，公民具备科学素质的比例达到15%。 12%>15%
            公民具备科学素质的比例达到15% | …到2025年，公民具备科学素质的比例达到15%。
            """)
    void aTextIsFoundWithWhatDiffers(String pasted, String standing) {
        assertThat(drawn(pasted)).isEqualTo(standing);
    }

    @Test
    void anotherTextIsNotFound() {
        assertThat(drawn("推进老旧小区改造，完善市政基础设施，提升城市防洪排涝能力。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            这段话出自哪里：每年举办健康讲座20场。 | 每年举办健康讲座20场。
            “每年举办健康讲座20场”这句话在哪份方案里？ | 每年举办健康讲座20场
            请查一下出处：每年举办健康讲座20场 | 每年举办健康讲座20场
            """)
    void whoAsksWhereATextStandsIsNotTakenAtTheWord(String typed, String pasted) {
        Ask ask = READER.read(typed, Optional.empty(), Optional.empty()).ask();
        assertThat(ask).isEqualTo(new Ask.Source(pasted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"老年人行动由谁牵头", "这个行动在哪里开展", "这段时间哪些部门负责老年人行动"})
    void aQuestionIsNoPastedText(String typed) {
        assertThat(READER.isPasted(typed)).isFalse();
    }
}
