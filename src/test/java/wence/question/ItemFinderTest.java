package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Plan;

/// Where a plan speaks of the subject of a question: the section, with the clause's first words when it is a clause.
class ItemFinderTest {
    private static final PlanCatalog CATALOG = SmallPlans.catalog();
    private static final QuestionReader READER = SmallPlans.reader(CATALOG);

    private static Plan plan(String id) {
        return CATALOG.plans().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String found(String text, String plan) {
        return drawn(CATALOG.find(plan(plan), READER.read(text, Optional.empty(), Optional.empty())));
    }

    private static String drawn(Finding finding) {
        return switch (finding) {
            case Finding.Found found -> places(found.passages());
            case Finding.Several several -> "which? " + places(several.passages());
            case Finding.Absent absent -> absent.missing().isEmpty() ? "not together" : "lacks " + absent.missing();
            case Finding.NoSubject none -> "no subject";
        };
    }

    private static String places(List<Passage> passages) {
        return passages.stream()
                .map(place -> place.section()
                        + place.clause()
                                .map(clause -> " “" + clause.text().substring(0, 6) + "…”")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科学素质提升行动由谁牵头 | 二/（二）
            老人行动由谁牵头 | 二/（二）
            两项提升行动由谁牵头 | 二
            科学素质提升行动由谁牵头 | which? 二/（一）; 二/（二）
            工作目标由谁牵头 | 一
            健康大讲堂由谁牵头 | 二/（二）/1
            好奇心行动由谁牵头 | not together
            科技教师行动由谁牵头 | not together
            残疾人行动由谁牵头 | lacks [残疾人]
            老年大学的好奇心 | not together
            谁牵头 | no subject
            """)
    void theProvincesPlanHasIt(String text, String expected) {
        assertThat(found(text, "gansu")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公民具备科学素质的比例是多少 | 全省公民具备科学素质的比例=12%
            有哪些指标 | 全省公民具备科学素质的比例=12%; 建成科普馆=30个; 举办科普讲座=不少于2次; 培训科技教师=3000人次
            青少年行动有哪些指标 | 举办科普讲座=不少于2次; 培训科技教师=3000人次
            培训科技教师多少人次 | 培训科技教师=3000人次
            科普馆要建几个 | 建成科普馆=30个
            老年人行动有哪些指标 | ''
            残疾人要培训多少 | ''
            """)
    void theProvincesTargetsAreFound(String text, String expected) {
        Question question = READER.read(text, Optional.empty(), Optional.empty());
        Ask.Breadth breadth = question.ask() instanceof Ask.Targets targets ? targets.breadth() : Ask.Breadth.ALL;
        assertThat(CATALOG.targets(plan("gansu"), question, breadth).stream()
                        .map(target -> target.measure() + "=" + target.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12%是什么指标 | 全省公民具备科学素质的比例=12%
            3000是什么 | 培训科技教师=3000人次
            3000人次 | 培训科技教师=3000人次
            30个指什么 | no number of the plans
            000是什么 | no number of the plans
            99%是什么 | no number of the plans
            30个科普馆在哪 | no number of the plans
            """)
    void aBareNumberIsFoundAmongTheTargets(String text, String expected) {
        Question question = READER.read(text, Optional.empty(), Optional.empty());
        assertThat(CATALOG.targetsOfNumber(plan("gansu"), question)
                        .map(targets -> targets.stream()
                                .map(target -> target.measure() + "=" + target.value())
                                .collect(Collectors.joining("; ")))
                        .orElse("no number of the plans"))
                .isEqualTo(expected);
    }
}
