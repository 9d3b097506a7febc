package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.AgencyRegister;
import wence.plan.Duty;
import wence.plan.Gazetteer;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.question.Glossary;

/// Texts that nobody writes for people to read, but that somebody may write to keep the program busy: they are judged
/// all the same, and soon. The time limits are generous; they only tell a hang from a slow machine.
@Timeout(30)
final class SentenceLengthTest {
    private static final int LONG = 100_000;
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private final SentenceCheck check = new SentenceCheck(REGISTER, Gazetteer.builtIn(), Glossary.builtIn(REGISTER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "科",
                "[4]",
                "“",
                "培训农民5万人次，",
                "《",
                "不",
                "the ",
                "1",
                "卫健局、",
                "由卫健局、科协牵头",
                "（(",
                "十四五",
                "。[4]",
                "4 ",
                "\"",
                "「a",
                "以前",
                "2025年",
                "1,000",
                "led by ",
                "[ ",
                "科。",
                "培训农民6万人次[4]。",
                "的",
                "要",
                "\n",
                "；"
            })
    void longNonsenseIsJudged(String repeated) {
        List<Evidence> clauses = List.of(clause(4, "培训农民5万人次，建设科普站200个，不得挪用培训资金，鼓励企业设立科普馆。"));
        String draft = repeated.repeat(LONG / repeated.length());
        assertThat(check.check(clauses, draft).kept()).isZero();
        assertThat(check.check(clauses, draft + "[4]。").kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "科",
                "，科",
                "培训农民5万人次，",
                "不",
                "不得",
                "培训农民，",
                "培训",
                "农民的",
                "“",
                "《",
                "1",
                "2025年",
                "以前",
                "卫健局、",
                "1,000",
                "，未经审核的",
                "培训农民",
                "企业牵头",
                "the ",
                "(",
                "鼓励企业，"
            })
    void aLongClauseIsCompared(String repeated) {
        List<Evidence> clauses = List.of(clause(4, "2025年" + repeated.repeat(LONG / repeated.length()) + "不得挪用。"));
        for (String said :
                List.of(repeated.repeat(500 / repeated.length()), "建设科普站200个，不得挪用", "培训农民5万人次，农民培训", "企业牵头")) {
            assertThat(check.check(clauses, said + "[4]。").sentences()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"科", "，科", "培训农民5万人次，", "不", "不得", "培训农民，", "农民的", "“", "1", "2025年", "卫健局、", "，未经审核的", "企业牵头"})
    void aClauseOfAFewPagesIsCompared(String repeated) {
        List<Evidence> clauses = List.of(clause(4, repeated.repeat(4_000 / repeated.length()) + "不得挪用。"));
        for (String said :
                List.of(repeated.repeat(500 / repeated.length()), repeated.repeat(200 / repeated.length()) + "挪用")) {
            assertThat(check.check(clauses, said + "[4]。").sentences()).hasSize(1);
        }
    }

    @Test
    void aStatementOfManyClausesIsPutTogether() {
        List<Evidence> clauses = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> clause(number, "培训农民，建设农村，服务农业。"))
                .toList();
        String marks = "[1][2][3][4][5][6][7][8]。";
        assertThat(check.check(clauses, "培训农民，".repeat(7) + "另有其事" + marks).kept())
                .isZero();
    }

    private static Evidence clause(int number, String text) {
        var duty = new Duty(Role.LEAD, List.of("卫健局", "科协"), false, SectionPath.ROOT, "c", new SourceSpan(0, 1), "");
        return new Evidence(
                number, "甲市科学素质行动实施方案", Optional.of("甲市"), List.of("（一）农民"), text, List.of(duty), List.of("（一）农民"));
    }
}
