package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.AgencyRegister;

class GlossaryTest {
    private final AgencyRegister register = AgencyRegister.builtIn();
    private final Glossary glossary = Glossary.builtIn(register);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who leads the elderly action | ASK:谁 ROLE:牵头 GROUP:老年人 STRUCTURE:行动
            which departments support the farmers' action in Xixia | ASK:哪些部门 ROLE:配合 GROUP:农民 STRUCTURE:行动 PLACE:西夏区
            Who is in charge of Senior Citizens? | ASK:谁 ROLE:牵头 GROUP:老年人
            What does the Bureau of Education do by 2025 | ASK:什么 AGENCY:教育部门
            Department of Human Resources and Social Security | AGENCY:人力资源和社会保障部门
            the Women's Federation and the Communist Youth League Committee | AGENCY:妇联 AGENCY:团委
            leading cadres and civil servants | GROUP:领导干部和公务员
            science popularization infrastructure project | TOPIC:科普基础设施 STRUCTURE:工程
            during the 14th Five-Year Plan period | TIME:“十四五”
            Health Commission of Xixia District | AGENCY:卫生健康部门 PLACE:西夏区
            turning sci-tech resources into popular science | TOPIC:科技资源科普化
            how many volunteers in Ningxia | TARGET:多少 GROUP:志愿者 PLACE:宁夏回族自治区
            Organization Department | AGENCY:组织部
            industrial workers’ action | GROUP:产业工人 STRUCTURE:行动
            Ministry of Education | AGENCY:教育部
            老年人 action 由谁牵头 | STRUCTURE:行动
            """)
    void englishPhrasesBecomeThePlansWords(String text, String expected) {
        assertThat(glossary.findIn(text).stream()
                        .map(term -> term.kind() + ":" + term.chinese())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aTermKnowsWhereItStands() {
        String text = "Who leads the Elderly action";

        assertThat(glossary.findIn(text).stream().map(t -> t.english() + " " + t.start() + "-" + t.end()))
                .containsExactly("Who 0-3", "leads 4-9", "the Elderly 10-21", "action 22-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "老年人由谁牵头", "xyzzy plugh", "'''", "’s", "& &"})
    void wordsThatItDoesNotKnowAreLeftOut(String text) {
        assertThat(glossary.findIn(text)).isEmpty();
    }

    @Test
    void everyAgencyOfTheTableIsInTheRegister() {
        var lost = register.bodies().stream()
                .flatMap(body ->
                        body.englishTitle().or(() -> body.englishField().map(f -> "Bureau of " + f)).stream())
                .flatMap(english -> glossary.findIn(english).stream())
                .filter(term -> term.kind() == GlossaryTerm.Kind.AGENCY)
                .filter(term -> register.find(term.chinese()).isEmpty())
                .map(GlossaryTerm::chinese)
                .toList();

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            自治区卫生健康委 | Health Commission of the Autonomous Region
            卫健局 | Bureau of Health
            人社局 | Bureau of Human Resources and Social Security
            省教育厅 | Department of Education of the Province
            教育部 | Ministry of Education
            市场监管局 | Bureau of Market Regulation
            市市场监管局 | Bureau of Market Regulation of the City
            市场监管局西夏区分局 | Xixia District Branch of the Bureau of Market Regulation
            住房城乡建设和交通局 | Bureau of Housing and Urban-Rural Development and Transport
            自治区党委组织部 | Organization Department of the Party Committee of the Autonomous Region
            科协 | Association for Science and Technology
            中国科协 | China Association for Science and Technology
            团市委 | Committee of the Communist Youth League of the City
            西夏区教育局 | Bureau of Education of Xixia District
            国家卫生健康委 | National Health Commission
            党校（行政学院） | Party School
            """)
    void anAgencyHasAnEnglishName(String chinese, String english) {
        assertThat(glossary.english(chinese)).contains(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各成员单位", "交发集团", "遂宁银保监分局", ""})
    void aNameThatIsNotKnownHasNone(String chinese) {
        assertThat(glossary.english(chinese)).isEmpty();
    }
}
