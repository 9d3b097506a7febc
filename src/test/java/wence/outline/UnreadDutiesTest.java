package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Plan;

/// What a person is asked to look at because it looks like a duty that was not read.
class UnreadDutiesTest {
    private static Plan plan(String text) {
        return PublishedPlans.read("某市实施方案\n一、健全网格。加强网格建设。" + text + "\n二、完善设施。统筹布局。（市住建局牵头）\n")
                .plan();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （市民政局牵头） | []
            （以下简称“网格”） | []
            （由有关牵头的同志另行确定） | [（由有关牵头的同志另行确定）]
            （按职责分工另行研究） | [（按职责分工另行研究）]
            """)
    void placesThatLookLikeDutiesAreNamed(String text, String expected) {
        assertThat(UnreadDuties.places(plan(text)).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            教育救助由市教育局负责，住房救助由市住房城乡建设局负责。 | 1
            省数据局负责起草，省司法厅负责合法性审查。 | 1
            本方案中未明确牵头单位的任务，由市生态环境局牵头落实。 | 1
            由市教育局牵头，会同市财政局推进。 | 3
            """)
    void aSentenceThatSharesOutTheWorkIsNoDutyOfItsSection(String text, int duties) {
        assertThat(plan(text).duties()).hasSize(duties);
    }
}
