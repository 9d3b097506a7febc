package wence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.outline.TitlePage;
import wence.plan.Gazetteer;
import wence.plan.Plan;

class LibraryVersionsTest {
    private static final String TEXT = """
            海石县科普工作方案（2021—2025年）
            一、工作目标
            到2025年，公民具备科学素质的比例达到15%，建成科普馆3座。
            二、建设科普馆
            选好馆址，按期开工。
            牵头部门：科协
            """;

    @TempDir
    private Path home;

    @Test
    void eachTextThatIsReplacedIsKeptInItsOrder() throws IOException {
        var library = new Library(home, () -> Instant.EPOCH);
        for (String text : List.of("一", "二", "二", "三")) {
            Filed.publish(library, "p", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        }

        assertThat(library.versions("p").stream().map(PlanVersion::file))
                .containsExactly("plans/versions/p/1.txt", "plans/versions/p/2.txt");
        assertThat(Files.readString(library.versions("p").getLast().path())).isEqualTo("二");
        assertThat(library.ids()).containsExactly("p");
        assertThat(library.versions("q")).isEmpty();
    }

    @Test
    void aTextOfTheSameTitleAndPeriodIsTheSamePlan() {
        assertThat(same(TEXT.replace("15%", "16%"))).startsWith("题名、期限相同");
    }

    @Test
    void theSameTextUnderAnotherSitesTitleIsTheSamePlan() {
        assertThat(same(TEXT.replace("海石县科普工作方案（2021—2025年）", "海石县科普方案"))).startsWith("文字约");
    }

    @Test
    void anotherPeriodOrAnotherTextIsAnotherPlan() {
        assertThat(same(TEXT.replace("2021—2025", "2026—2030"))).isEmpty();
        assertThat(same("海石县交通规划（2021—2025年）\n一、修路\n到2025年，修建公路100公里。\n")).isEmpty();
    }

    @Test
    void theDifferenceIsDrawn() {
        Plan after = plan(TEXT.replace("15%，", "16%，").replace("科协", "教育局") + "三、建设队伍\n招募志愿者500名。\n");
        PlanDifference changes = PlanDifference.between(plan(TEXT), after);

        assertThat(changes.added()).extracting("name").containsExactly("建设队伍");
        assertThat(changes.dropped()).isEmpty();
        assertThat(changes.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.before()).containsExactly("科协");
            assertThat(duty.after()).containsExactly("教育局");
        });
        assertThat(changes.movedTargets())
                .singleElement()
                .satisfies(target -> assertThat(
                                target.before().value() + target.after().value())
                        .isEqualTo("15%16%"));
        assertThat(changes.newTargets()).extracting("measure").containsExactly("招募志愿者");
        assertThat(PlanDifference.between(after, after).isEmpty()).isTrue();
    }

    private static String same(String text) {
        return SamePlan.of(plan(text), List.of(plan(TEXT)))
                .map(SamePlan::reason)
                .orElse("");
    }

    private static Plan plan(String text) {
        var document = new DocumentText(text);
        return new PlanReader()
                .read(new TitlePage(Gazetteer.builtIn()).read("p", document), "plans/p.txt", document, List.of())
                .plan();
    }
}
