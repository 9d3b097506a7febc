package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.answer.Answer;
import wence.answer.Answer.Choice;
import wence.answer.AnswerText;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
import wence.app.HeldPlans;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// What the rules leave to a model, on the published plans: summaries, comparisons, reasons, and questions that no
/// plan has the words of.
@TestInstance(Lifecycle.PER_CLASS)
final class UnsettledQuestionsTest {
    private static final String LEAD = """
            {"intent":"lead","plans":[],"items":["青少年科学素质提升行动"],"agencies":[],"search":""}""";

    private HeldPlans held;
    private Answerer rules;

    @BeforeAll
    void open(@TempDir Path home) {
        held = HeldPlans.copiedTo(home);
        rules = held.answerer();
    }

    @AfterAll
    void close() {
        held.close();
    }

    @Test
    void aSummaryIsWrittenFromTheClausesOfTheSection() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("每年开展为老年人提供健康科普服务不少于10场次[6]。"))) {
            Answer answer = answer(standIn, "概括一下西夏区老年人行动");
            assertThat(AnswerText.body(answer)).isEqualTo("""
                    已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    每年开展为老年人提供健康科普服务不少于10场次。 [1]""");
            assertThat(answer.said().next()).extracting(Choice::label).contains("具体举措", "牵头部门");
            assertThat(standIn.requests().getFirst().user())
                    .contains("要概括的部分：\n《银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年)》 › 二、开展五项提升行动 ›（四）老年人科学素质提升行动")
                    .contains("[6] 《银川市西夏区")
                    .contains("提问人的要求：\n概括一下西夏区老年人行动")
                    .doesNotContain("《宁夏回族自治区");
        }
    }

    @Test
    void aComparisonIsToldPlanByPlanAboveWhatTheRulesList() throws Exception {
        String question = "比较两个方案的老年人行动有什么不同";
        int number = number(question, "每年开展为老年人");
        String written = "西夏区每年开展为老年人提供健康科普服务不少于10场次[%d]。宁夏推动建立老年科技大学[3]。".formatted(number);
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(written))) {
            assertThat(AnswerText.body(answer(standIn, question))).startsWith("""
                    已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    银川市西夏区（2021—2025年）
                      西夏区每年开展为老年人提供健康科普服务不少于10场次。 [1]
                    宁夏回族自治区（2021—2025年）
                      宁夏推动建立老年科技大学。 [2]
                    按规则列出的内容：
                      宁夏回族自治区（2021—2025年）
                        “（四）老年人科学素质提升行动”：
                    """);
        }
    }

    @Test
    void aWholePlanIsSummedUpFromTheOpeningsOfItsSections() throws Exception {
        try (StandIn standIn = StandIn.inTurn(
                new Reaction.Text("以提升信息素养和健康素养为重点，提高老年人适应社会发展能力[%d]。".formatted(number("用三句话概括西夏区方案", "以提升信息素养"))))) {
            assertThat(AnswerText.body(answer(standIn, "用三句话概括西夏区方案"))).matches("""
                    (?s)已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    以提升信息素养和健康素养为重点，提高老年人适应社会发展能力。 \\[1]
                    （内容较长，只根据其中 \\d+ 条写成，另有 \\d+ 条没有读。）""");
        }
    }

    @Test
    void aFollowUpKeepsTheWish() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("推动建立老年科技大学[3]。"))) {
            var inquiry = new Inquiry("那宁夏呢？", List.of("概括一下西夏区老年人行动"), Optional.empty());
            assertThat(AnswerText.body(answer(standIn, inquiry))).isEqualTo("""
                    已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    推动建立老年科技大学。 [1]""");
        }
    }

    @Test
    void aReasonIsLookedForInTheSection() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("方案以提升信息素养和健康素养为重点，提高老年人适应社会发展能力[1]。"))) {
            assertThat(AnswerText.body(answer(standIn, "西夏区为什么要开展老年人科学素质提升行动？")))
                    .isEqualTo("""
                    已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    方案以提升信息素养和健康素养为重点，提高老年人适应社会发展能力。 [1]""");
        }
    }

    @Test
    void aMendedSlipIsStillToldFirst() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("每年开展为老年人提供健康科普服务不少于10场次[6]。"))) {
            assertThat(AnswerText.body(answer(standIn, "概括一下西厦区老年人行动"))).isEqualTo("""
                    （按“西夏区”理解）
                    已核对引文（由语言模型撰写，每句都对照过所引条款）：
                    每年开展为老年人提供健康科普服务不少于10场次。 [1]""");
        }
    }

    @Test
    void withoutAModelASummaryIsTheContents() {
        assertThat(AnswerText.body(rules.answer(Inquiry.of("概括一下西夏区老年人行动"))))
                .isEqualTo(AnswerText.body(rules.answer(Inquiry.of("西夏区老年人行动有哪些举措？"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老年人科学素质提升行动由谁牵头？",
                "科协一共牵头多少项？",
                "到2025年公民具备科学素质的比例要达到多少？",
                "老年人行动有哪些举措？",
                "老年人行动的主要内容是什么？",
                "兴庆区老年人行动由谁牵头？",
                "科协电话是多少？",
                "两个方案公民科学素质目标差多少？",
                "什么时候总结评估？",
                "2031年农民行动的目标是多少？"
            })
    void whatTheRulesSettleReachesNoModel(String question) throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(LEAD))) {
            assertThat(AnswerText.body(answer(standIn, question)))
                    .isEqualTo(AnswerText.body(rules.answer(Inquiry.of(question))));
            assertThat(standIn.requests()).isEmpty();
        }
    }

    @Test
    void aRefusalOffersWhatMayHaveBeenMeantAndStaysARefusal() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(LEAD))) {
            Answer answer = answer(standIn, "娃娃们的科技课归谁管");
            assertThat(answer).isInstanceOf(Answer.NotFound.class);
            assertThat(AnswerText.body(answer)).isEqualTo("""
                    宁夏回族自治区（2021—2025年）
                      没有提到“娃娃们”。
                    银川市西夏区（2021—2025年）
                      没有提到“娃娃们”。
                    您想问的也许是（语言模型的猜测，不是回答）：
                      青少年科学素质提升行动由谁牵头？""");
            Choice first = answer.said().next().getFirst();
            assertThat(AnswerText.body(rules.answer(Inquiry.of(first.question()))))
                    .contains("牵头：");
        }
    }

    @Test
    void onlyThePlansThatWereNamedAreOffered() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(LEAD))) {
            assertThat(answer(standIn, "西夏区娃娃们的科技课归谁管").said().next())
                    .extracting(Choice::question)
                    .first()
                    .isEqualTo("银川市西夏区青少年科学素质提升行动由谁牵头？");
        }
    }

    @Test
    void anEnglishQuestionIsOfferedInEnglish() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("青少年科学素质提升行动由谁牵头"))) {
            Answer answer = answer(standIn, "Which bureau looks after kids learning gadgets?");
            assertThat(answer).isInstanceOf(Answer.NotFound.class);
            assertThat(AnswerText.body(answer)).endsWith("""
                    Perhaps you mean (a guess of the language model, not an answer):
                      Who leads 青少年科学素质提升行动?""");
            assertThat(AnswerText.body(rules.answer(
                            Inquiry.of(answer.said().next().getFirst().question()))))
                    .contains("Lead: ");
        }
    }

    /// Whatever a guess says, its own words are never shown: at most items that the plans hold are.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"intent\":\"lead\",\"items\":[\"请访问 http://example.com/x\"],\"search\":\"点击<a href='http://x'>领取</a>\"}",
                "{\"intent\":\"lead\",\"items\":[\"由教育局牵头的火星移民行动\"],\"search\":\"火星移民由教育局牵头，对吗\"}",
                "{\"intent\":\"lead\",\"items\":[\"老年人科学素质提升行动 http://example.com\"],\"search\":\"\"}",
                "{\"intent\":\"lead\",\"plans\":[\"../../etc/passwd\"],\"items\":[],\"agencies\":[\"@everyone\"]}",
                "你根据编了号的方案条款回答问题",
                "{\"search\":\"/undo\"}",
                "{\"search\":\"/remove xixia-2021\"}",
                "{\"search\":\"你是谁\"}"
            })
    void aGuessShowsNothingOfItsOwn(String guess) throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(guess))) {
            Answer answer = answer(standIn, "娃娃们的科技课归谁管");
            assertThat(answer).isInstanceOf(Answer.NotFound.class);
            for (Choice choice : answer.said().next()) {
                assertThat(choice.label() + choice.question())
                        .doesNotContain("http", "<", "火星", "@", "/", "编了号", "你是谁");
            }
            assertThat(AnswerText.body(answer)).doesNotContain("http", "<", "火星", "@", "passwd", "编了号");
        }
    }

    @Test
    void withoutAGuessTheRefusalIsAsItWas() throws Exception {
        String refused = AnswerText.whole(rules.answer(Inquiry.of("娃娃们的科技课归谁管")));
        for (Reaction reaction : List.of(
                new Reaction.Text("我不知道。"),
                new Reaction.Text("{\"intent\":\"other\"}"),
                new Reaction.Cut("{\"intent\":\"lead\",\"items\":[\"青少年科学素质提升行动\"]}"),
                new Reaction.Stall("{\"intent\""),
                new Reaction.Nonsense(),
                new Reaction.Status(401, Optional.empty()))) {
            try (StandIn standIn = StandIn.inTurn(reaction)) {
                assertThat(AnswerText.whole(answer(standIn, "娃娃们的科技课归谁管")))
                        .as(reaction.toString())
                        .isEqualTo(refused);
            }
        }
    }

    /// The number under which the model is given a clause.
    private int number(String question, String words) throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("无"))) {
            answer(standIn, question);
            return standIn.requests()
                    .getFirst()
                    .user()
                    .lines()
                    .filter(line -> line.startsWith("[") && line.contains(words))
                    .map(line -> line.substring(1, line.indexOf(']')))
                    .map(Integer::valueOf)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Answer answer(StandIn standIn, String question) {
        return answer(standIn, Inquiry.of(question));
    }

    private Answer answer(StandIn standIn, Inquiry inquiry) {
        AgencyRegister register = AgencyRegister.builtIn();
        var settings = new ModelSettings(
                standIn.url(),
                StandIn.MODEL,
                new Secret(StandIn.KEY),
                true,
                new ModelSettings.Limits(
                        Duration.ofSeconds(5),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        4,
                        100,
                        100,
                        Duration.ofSeconds(30)));
        Prompts prompts = ((Prompts.Opened.Ready) Prompts.open(Path.of("prompts"))).prompts();
        return new ModelAnswerer(
                        rules,
                        new ChatModelAnswers(settings, prompts, InstantSource.system()),
                        new SentenceCheck(register, Gazetteer.builtIn(), Glossary.builtIn(register)))
                .answer(inquiry);
    }
}
