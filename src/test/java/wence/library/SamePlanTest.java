package wence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.outline.TitlePage;
import wence.plan.Gazetteer;
import wence.plan.Plan;

/// Offices take over each other's texts word for word, and their own of last year: what the
/// titles say decides.
class SamePlanTest {
    private static Plan plan(String id, String title) {
        var document = new DocumentText(title + """

                一、健全网格。加强城乡社区网格建设，推动资源、服务、平台下沉到网格。（市民政局牵头，市财政局配合）
                二、完善设施。统筹布局公共充电设施，优先覆盖居住区、停车场、旅游景区。（市住房城乡建设局牵头）
                三、加强监管。建立充电设施安全巡查机制，定期开展隐患排查治理。（市应急局牵头）
                """);
        var facts = new TitlePage(Gazetteer.builtIn()).read(id, document);
        return new PlanReader()
                .read(facts, "plans/" + id + ".txt", document, List.of())
                .plan();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三亚市推动充电设施建设实施方案 | 三亚市推动充电设施建设实施方案 | true
            三亚市推动充电设施建设实施方案（2025—2027年） | 三亚市推动充电设施建设行动方案（2025—2027年） | true
            三亚市推动充电设施建设实施方案 | 东莞市推动充电设施建设实施方案 | false
            和平区推动充电设施建设实施方案 | 鼓楼区推动充电设施建设实施方案 | false
            青水省推动充电设施建设实施方案 | 泸川市推动充电设施建设实施方案 | false
            三亚市2025年充电设施建设工作要点 | 三亚市2026年充电设施建设工作要点 | false
            推动充电设施建设实施方案 | 三亚市推动充电设施建设实施方案 | true
            """)
    void titlesThatNameOtherPlacesOrYearsAreOtherPlans(String held, String read, boolean isSame) {
        assertThat(SamePlan.of(plan("new", read), List.of(plan("old", held))).isPresent())
                .isEqualTo(isSame);
    }
}
