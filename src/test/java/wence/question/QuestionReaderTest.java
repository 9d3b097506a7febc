package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Agency;
import wence.plan.Role;

/// What is read from a question, as one line: what is wanted, the plans, the words of the subject (`~` weak, `!` known
/// to
/// no plan), the agencies (`@`).
class QuestionReaderTest {
    private static final QuestionReader READER = SmallPlans.reader(SmallPlans.catalog());

    private static Question read(String text) {
        return READER.read(text, Optional.empty(), Optional.empty());
    }

    private static String drawn(Question question) {
        var line = new StringBuilder(ask(question.ask()));
        question.scope().plans().stream()
                .sorted()
                .forEach(plan -> line.append(" in:").append(plan));
        question.scope()
                .elsewhere()
                .ifPresent(place -> line.append(" elsewhere:").append(place));
        question.terms()
                .forEach(term -> line.append(' ').append(term.weak() ? "~" : "").append(term.word()));
        question.unknown().forEach(word -> line.append(" !").append(word));
        question.agencies().stream()
                .map(Agency::name)
                .forEach(name -> line.append(" @").append(name));
        question.year().ifPresent(year -> line.append(' ').append(year));
        return line.toString();
    }

    private static String ask(Ask ask) {
        return switch (ask) {
            case Ask.Who who -> "who" + roles(who.roles());
            case Ask.Duties duties -> "duties" + roles(duties.roles());
            case Ask.Check check -> "check" + roles(check.roles());
            case Ask.Targets targets -> "targets-" + targets.breadth();
            case Ask.PlanFact fact -> "fact-" + fact.fact();
            case Ask.Contents contents -> "contents";
            case Ask.When when -> "when";
            case Ask.Stages stages -> "stages";
            case Ask.Overview overview -> "overview";
            case Ask.Outline outline -> "outline";
            case Ask.Held held -> "held";
            case Ask.Source source -> "source " + source.text();
            case Ask.Nothing nothing -> "nothing";
            case Ask.Survey survey -> "survey-" + survey.matter() + roles(survey.roles());
            case Ask.OnlyIn only -> "only:" + only.plan() + only.others();
            case Ask.Beyond beyond -> "beyond-" + beyond.lack();
        };
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "(any)"
                : roles.stream().sorted().map(Role::label).toList().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科学素质提升行动由谁牵头？ | who[lead] 老年人 科学素质 ~提升行动
            城关区谁在抓青少年行动 | who[lead] in:chengguan 青少年 ~行动
            除牵头单位外，老年人行动还有谁参与 | who[support] 老年人 ~行动
            省科协牵头什么 | duties[lead] @省科协
            科协的联系电话是多少 | beyond-CONTACT @科协
            科协主席是谁 | beyond-PERSON @科协
            城关区的任务完成了吗 | beyond-PROGRESS in:chengguan
            这个方案你怎么看 | beyond-OPINION
            哪些任务涉及老年人 | survey-MENTIONS(any) 老年人
            哪个部门牵头最多 | survey-MOST[lead]
            科协和教育局一起牵头的有哪些 | survey-TOGETHER[lead] @科协 @教育局
            只有城关区有而甘肃没有的 | only:chengguan[gansu] in:chengguan in:gansu
            科协是不是老年人行动的牵头部门 | check[lead] 老年人 ~行动 @科协
            城关区领导小组成员单位配合哪些任务 | duties[support] in:chengguan @城关区全民科学素质工作领导小组各成员单位
            各高等院校配合什么 | duties[support] @各高等院校
            甘肃省有几个阶段 | stages in:gansu
            甘肃省2022年做什么 | stages in:gansu 2022
            这个方案什么时候印发的 | fact-ISSUED
            方案由谁发布 | fact-ISSUER
            方案管到哪一年 | fact-VALIDITY
            方案分为哪几个部分 | outline
            你有哪些方案 | held
            公民具备科学素质的比例是多少 | targets-ONE 公民 具备 科学素质 ~比例
            甘肃省2025年的目标有哪些 | survey-TARGETS(any) in:gansu 2025
            3000人次 | targets-ONE ~3000 ~人次
            培训科技教师什么时候完成 | when 培训 科技 教师
            农民工科学素质提升行动由谁牵头 | who[lead] 科学素质 ~提升行动 !农民工
            数字素养提升行动由谁牵头 | who[lead] 素养 ~提升行动 !数字素养
            青海省老年人行动由谁牵头 | who[lead] elsewhere:青海省 老年人 ~行动
            第二部分第二项由谁牵头 | who[lead] 老年人 科学素质 ~提升行动
            城关区第三章的内容 | contents in:chengguan ~加强 ~组织
            who leads the elderly action in Gansu | who[lead] in:gansu 老年人 ~行动
            what is the phone number of the education bureau | beyond-CONTACT @教育部门
            ？！ | nothing
            """)
    void aQuestionIsRead(String text, String expected) {
        assertThat(drawn(read(text))).isEqualTo(expected);
    }

    @Test
    void aMessageMayAskSeveralQuestions() {
        assertThat(READER.questionsIn("您好。城关区老年人行动谁牵头？谢谢！青少年行动谁配合？急"))
                .containsExactly("您好。城关区老年人行动谁牵头?", "谢谢!青少年行动谁配合?");
        assertThat(READER.questionsIn("城关区老年人行动谁牵头？有哪些举措？")).containsExactly("城关区老年人行动谁牵头?", "有哪些举措?");
        assertThat(READER.questionsIn("城关区老年人行动谁牵头？谁配合？")).isEmpty();
        assertThat(READER.questionsIn("老年人行动谁牵头")).isEmpty();
    }

    @Test
    void aLongMessageIsReadWithoutItsRunUp() {
        assertThat(READER.askingPart("各位好，我刚来办公室，手头有一份台账，里面有科普讲座，每学期不少于几次？")).contains("每学期不少于几次?");
        assertThat(READER.askingPart("我刚来，老年人行动谁牵头？")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人行动和青少年行动由谁牵头 | 老年人行动由谁牵头 青少年行动由谁牵头
            城关区青少年、老年人行动的配合部门 | 城关区青少年行动的配合部门 城关区老年人行动的配合部门
            老年人行动由谁牵头 | ''
            who leads the elderly action | ''
            """)
    void aQuestionAboutSeveralSubjectsIsTakenApart(String text, String expected) {
        assertThat(String.join(" ", READER.oneByOne(text))).isEqualTo(expected);
    }
}
