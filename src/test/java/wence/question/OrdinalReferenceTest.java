package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalReferenceTest {
    private static final OrdinalReference ORDINALS =
            new OrdinalReference(SmallPlans.catalog().plans());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第二章第（二）项由谁牵头 | 老年人科学素质提升行动由谁牵头
            第2部分的第1条是什么 | 青少年科学素质提升行动是什么
            第一部分讲什么 | 工作目标讲什么
            第九章讲什么 | 第九章讲什么
            第二章第十二项是什么 | 第二章第十二项是什么
            第二个呢 | 第二个呢
            """)
    void aSectionCalledByItsPlaceIsCalledByItsName(String text, String expected) {
        assertThat(ORDINALS.named(text, () -> Scope.EVERY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chengguan | 加强组织领导讲什么
            gansu | 进度安排讲什么
            both | 第三章讲什么
            """)
    void whatThePlansCallDifferentlyIsReadInTheOneThatIsMeant(String plan, String expected) {
        Scope scope = plan.equals("both") ? Scope.EVERY : new Scope(Set.of(plan), Optional.empty());
        assertThat(ORDINALS.named("第三章讲什么", () -> scope)).isEqualTo(expected);
    }
}
