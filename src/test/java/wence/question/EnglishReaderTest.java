package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.AgencyRegister;

final class EnglishReaderTest {
    private static final PlanCatalog CATALOG = SmallPlans.catalog();
    private static final EnglishReader READER =
            new EnglishReader(Glossary.builtIn(AgencyRegister.builtIn()), Lexicon.builtIn(), CATALOG);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who leads the elderly action | 谁牵头老年人行动
            Who leads the action for the elderly? | 谁牵头，老年人行动
            who leads the eldrely action | 谁牵头老年人行动
            Does the science association lead the elderly action? | 科协牵头老年人行动吗
            and in Gansu? | 甘肃省呢
            what does ke xie lead | 什么，科协牵头
            老年人 action: who leads it | 老年人行动，谁牵头
            """)
    void wordsStandInChineseOrder(String text, String chinese) {
        assertThat(READER.read(text).words()).isEqualTo(chinese);
    }

    @Test
    void whatNoPlanHasIsUnknownAsItWasTyped() {
        assertThat(READER.read("Who leads the zebra action for disabled people?")
                        .unknown())
                .containsExactly("disabled people (残疾人)", "zebra");
    }

    @Test
    void whetherSomethingWasReachedNoPlanCanSay() {
        assertThat(READER.read("Has Gansu reached the target?").unknown()).containsExactly("actual results");
    }

    @ParameterizedTest
    @CsvSource({
        "who leads 老年人 actions, true",
        "老年人action由谁牵头, false",
        "老年人行动由谁牵头, false",
        "lead agency, true",
        "12, false"
    })
    void aSentenceInEnglishIsEnglish(String text, boolean english) {
        assertThat(READER.isEnglish(text)).isEqualTo(english);
    }

    @Test
    void anEnglishWordInAChineseQuestionIsPutIntoChinese() {
        assertThat(READER.mixed("elderly行动由谁牵头").words()).isEqualTo("老年人行动由谁牵头");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, organization",
        "programmes, program",
        "centre's, center",
        "agencies, agency",
        "labour, labor",
        "classes, class",
        "four, four"
    })
    void spellingsAndPluralsAreOneForm(String word, String folded) {
        assertThat(EnglishForms.builtIn().folded(word)).isEqualTo(folded);
    }

    @Test
    void theDictionaryIsSearchedByWholeMeanings() {
        Cedict terms = Cedict.terms();
        assertThat(terms.chinese("dataset")).contains("数据集");
        assertThat(terms.chinese("poverty alleviation")).contains("扶贫");
        assertThat(terms.chinese("povert")).isEmpty();
        assertThat(terms.chinese("")).isEmpty();
        assertThat(Cedict.places().chinese("guangzhou")).containsExactly("广州市");
    }

    @ParameterizedTest
    @CsvSource({"eldrely, elderly", "famers, farmer", "suport, support", "departmnet, department"})
    void slipsAreMendedWhereOneWordIsNear(String typed, String meant) {
        var spelling = new EnglishSpelling(List.of("elderly", "farmer", "support", "department", "leader", "reader"));
        assertThat(spelling.mended(EnglishForms.builtIn().folded(typed), typed.length()))
                .contains(meant);
    }

    @Test
    void aWordFarFromAllIsNoSlip() {
        assertThat(new EnglishSpelling(List.of("elderly", "farmer")).mended("zebra", 5))
                .isEmpty();
    }
}
