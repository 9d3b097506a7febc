package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Inquiry;
import wence.answer.Model;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// Whatever an endpoint does, an answer goes out within the limit: the model's checked sentences, or the rules'
/// clauses under a line that says why.
@Timeout(30)
final class ModelFailureTest {
    private static final String CLAUSE = "到2025年，建成科普基地5个，培训科普员200人次以上。";
    private static final String RIGHT = "到2025年，建成科普基地5个[1]。";
    private static final String CHECKED = "已核对引文（由语言模型撰写，每句都对照过所引条款）：\n到2025年，建成科普基地5个。 [1]";
    private static final Duration TOTAL = Duration.ofSeconds(3);

    private final AgencyRegister register = AgencyRegister.builtIn();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void aRightAnswerGoesOutWithItsClause() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(RIGHT))) {
            Answer answer = ask(standIn);
            assertThat(AnswerText.body(answer)).isEqualTo(CHECKED);
            assertThat(answer.said().citations().getFirst().quote()).isEqualTo(CLAUSE);
        }
    }

    @Test
    void aServerErrorIsTriedOnceMore() throws Exception {
        try (StandIn standIn = StandIn.inTurn(status(500), new Reaction.Text(RIGHT))) {
            assertThat(AnswerText.body(ask(standIn))).isEqualTo(CHECKED);
            assertThat(standIn.requests()).hasSize(2);
        }
    }

    @Test
    void aServerThatStaysBrokenIsAskedTwice() throws Exception {
        try (StandIn standIn = StandIn.inTurn(status(503))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有应答，以下是按规则找到的条款。）\n" + CLAUSE);
            assertThat(standIn.requests()).hasSize(2);
        }
    }

    @Test
    void aWrongKeyIsNotTriedAgain() throws Exception {
        try (StandIn standIn = StandIn.inTurn(status(401))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有应答");
            assertThat(standIn.requests()).hasSize(1);
        }
    }

    @Test
    void aRetryAfterWithinTheLimitIsKept() throws Exception {
        long start = System.nanoTime();
        try (StandIn standIn = StandIn.inTurn(new Reaction.Status(429, Optional.of(1)), new Reaction.Text(RIGHT))) {
            assertThat(AnswerText.body(ask(standIn))).isEqualTo(CHECKED);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aRetryAfterBeyondTheLimitIsNotWaitedFor() throws Exception {
        long start = System.nanoTime();
        try (StandIn standIn = StandIn.inTurn(new Reaction.Status(429, Optional.of(60)))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有应答");
            assertThat(standIn.requests()).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TOTAL);
        }
    }

    @Test
    void aStreamThatStallsIsGivenUpWithinTheLimit() throws Exception {
        long start = System.nanoTime();
        try (StandIn standIn = StandIn.inTurn(new Reaction.Stall("到2025年，建成"))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有在时限内答完");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TOTAL.plusSeconds(1));
        }
    }

    @Test
    void aSlowDripIsGivenUpWithinTheLimit() throws Exception {
        long start = System.nanoTime();
        var pieces = new ArrayList<String>();
        RIGHT.repeat(20).chars().forEach(c -> pieces.add(Character.toString(c)));
        try (StandIn standIn = StandIn.inTurn(new Reaction.Drip(pieces, Duration.ofMillis(400)))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有在时限内答完");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TOTAL.plusSeconds(1));
        }
    }

    @Test
    void aStreamThatIsCutIsNoAnswerThoughItLooksWhole() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Cut(RIGHT))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型的应答不完整");
        }
    }

    @Test
    void nonsenseIsNoAnswer() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Nonsense())) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型的应答不完整");
        }
    }

    @Test
    void aFilteredAnswerAndACallForToolsAreRefusals() throws Exception {
        for (Reaction reaction :
                List.of(new Reaction.Finished("到2025年", "content_filter"), new Reaction.ToolCall("delete_plans"))) {
            try (StandIn standIn = StandIn.inTurn(reaction)) {
                assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有应答");
            }
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (StandIn elsewhere = StandIn.inTurn(new Reaction.Text(RIGHT));
                StandIn standIn = StandIn.inTurn(new Reaction.Redirect(elsewhere.url() + "/chat/completions"))) {
            assertThat(AnswerText.body(ask(standIn))).startsWith("（语言模型没有应答");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void nobodyThereIsARefusal() throws Exception {
        URI gone;
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(RIGHT))) {
            gone = standIn.url();
        }
        assertThat(AnswerText.body(answerer(gone, limits(4, 100)).answer(Inquiry.of("建成多少"))))
                .startsWith("（语言模型没有应答");
    }

    @Test
    void anEndpointThatKeepsFailingIsLeftAlone() throws Exception {
        try (StandIn standIn = StandIn.inTurn(status(401))) {
            ModelAnswerer answerer = answerer(standIn.url(), limits(4, 100));
            for (int i = 0; i < 5; i++) {
                answerer.answer(Inquiry.of("建成多少"));
            }
            int asked = standIn.requests().size();
            assertThat(AnswerText.body(answerer.answer(Inquiry.of("建成多少")))).startsWith("（语言模型近来多次出错");
            assertThat(standIn.requests()).hasSize(asked);
        }
    }

    @Test
    void aPersonHasABudgetADayAndSoHaveAll() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(RIGHT))) {
            ModelAnswerer answerer = answerer(standIn.url(), limits(4, 2));
            assertThat(body(answerer, "甲")).isEqualTo(CHECKED);
            assertThat(body(answerer, "甲")).isEqualTo(CHECKED);
            assertThat(body(answerer, "甲")).startsWith("（今天的语言模型用量已满");
            assertThat(body(answerer, "乙")).isEqualTo(CHECKED);
            assertThat(body(answerer, "丙")).startsWith("（今天的语言模型用量已满");
            now = now.plus(Duration.ofDays(1));
            assertThat(body(answerer, "甲")).isEqualTo(CHECKED);
        }
    }

    @Test
    void whoComesWhenAllPlacesAreTakenWaitsAndIsThenTold() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Stall("到2025年"));
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            ModelAnswerer answerer = answerer(standIn.url(), limits(1, 100));
            Future<Answer> first = people.submit(() -> answerer.answer(Inquiry.of("建成多少")));
            while (standIn.requests().isEmpty()) {
                Thread.sleep(5);
            }
            assertThat(AnswerText.body(answerer.answer(Inquiry.of("建成多少")))).startsWith("（语言模型正忙");
            first.get();
        }
    }

    @Test
    void checkedSentencesAreToldOfAsTheyCome() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(RIGHT + "到2030年，建成科普基地50个[1]。培训科普员200人次以上[1]。"))) {
            var told = new ArrayList<String>();
            Answer answer = answerer(standIn.url(), limits(4, 100))
                    .answer(Inquiry.of("建成多少"), soFar -> told.add(AnswerText.body(soFar)));
            assertThat(told.getFirst()).isEqualTo(CHECKED);
            assertThat(told.getLast()).isEqualTo(AnswerText.body(answer));
            assertThat(told).noneMatch(text -> text.contains("2030"));
        }
    }

    @Test
    void theKeyStandsNowhere() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text(RIGHT))) {
            ModelSettings settings = settings(standIn.url(), limits(4, 100));
            var model = new ChatModelAnswers(settings, prompts(), clock);
            ModelAnswerer answerer = new ModelAnswerer(FreeRules.on(CLAUSE), model, check());
            String shown = model.shown(answerer.task(Inquiry.of("建成多少")).orElseThrow());
            assertThat(settings.toString() + shown).doesNotContain(StandIn.KEY);
            answerer.answer(Inquiry.of("建成多少"));
            assertThat(standIn.requests().getFirst())
                    .satisfies(request ->
                            assertThat(shown).contains(request.system()).contains(request.user()));
        }
    }

    @Test
    void anEndpointOutsideIsRefusedWhereOnlyLocalOnesMayBeAsked() throws Exception {
        var outside = new ModelSettings(
                URI.create("https://192.0.2.7/v1"), StandIn.MODEL, new Secret(""), true, limits(4, 100));
        var answerer =
                new ModelAnswerer(FreeRules.on(CLAUSE), new ChatModelAnswers(outside, prompts(), clock), check());
        assertThat(AnswerText.body(answerer.answer(Inquiry.of("建成多少")))).startsWith("（语言模型没有应答");
    }

    @Test
    void aProbeSaysWhatAnEndpointCanDo() throws Exception {
        try (StandIn standIn = StandIn.answering(
                request -> new Reaction.Text(request.wantsJson() ? "{\"ok\": true}" : RIGHT.repeat(3)))) {
            ModelAnswerer answerer = answerer(standIn.url(), limits(4, 100));
            ModelProbe.Report report = new ModelProbe(settings(standIn.url(), limits(4, 100)), prompts())
                    .run((Model.Writing) answerer.task(Inquiry.of("建成多少")).orElseThrow());
            assertThat(report.answers()).isTrue();
            assertThat(report.streams()).isTrue();
            assertThat(report.json()).isTrue();
            assertThat(report.usage().out()).isEqualTo(RIGHT.length() * 3);
        }
    }

    private Answer ask(StandIn standIn) {
        return answerer(standIn.url(), limits(4, 100)).answer(Inquiry.of("建成多少"));
    }

    private static String body(ModelAnswerer answerer, String person) {
        return AnswerText.body(answerer.answer(new Inquiry("建成多少", List.of(), Optional.empty(), person)));
    }

    private static Reaction status(int status) {
        return new Reaction.Status(status, Optional.empty());
    }

    /// @param budget of a person; one more for all
    private static ModelSettings.Limits limits(int atOnce, int budget) {
        return new ModelSettings.Limits(
                TOTAL,
                Duration.ofMillis(1500),
                Duration.ofMillis(300),
                atOnce,
                budget,
                budget + 1,
                Duration.ofSeconds(30));
    }

    private static ModelSettings settings(URI url, ModelSettings.Limits limits) {
        return new ModelSettings(url, StandIn.MODEL, new Secret(StandIn.KEY), true, limits);
    }

    private static Prompts prompts() {
        return ((Prompts.Opened.Ready) Prompts.open(Path.of("prompts"))).prompts();
    }

    private SentenceCheck check() {
        return new SentenceCheck(register, Gazetteer.builtIn(), Glossary.builtIn(register));
    }

    private ModelAnswerer answerer(URI url, ModelSettings.Limits limits) {
        return new ModelAnswerer(
                FreeRules.on(CLAUSE), new ChatModelAnswers(settings(url, limits), prompts(), clock), check());
    }
}
