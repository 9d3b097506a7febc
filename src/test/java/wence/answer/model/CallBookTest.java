package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.answer.Model;
import wence.answer.Model.Written;
import wence.answer.Unsettled;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.question.Language;
import wence.store.Access;
import wence.store.ModelCall;
import wence.store.ModelCall.Outcome;
import wence.store.OpenedStore;
import wence.store.Store;

/// Every call is written down, and what is written down counts against the budget after a restart.
@Timeout(60)
final class CallBookTest {
    private static final String WANG = "telegram:7";
    private static final String LI = "telegram:8";

    @TempDir
    private Path directory;

    private Instant now = Instant.parse("2026-03-04T12:00:00Z");
    private final InstantSource clock = () -> now;

    /// What is done with a model between a start and the end of the program.
    private interface Session {
        void with(ChatModelAnswers model, Office office);
    }

    private void session(URI url, ZoneId zone, Session session) {
        if (!(Store.open(directory, clock) instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        var rules = new Rules(Set.of(), Access.OPEN, Duration.ofDays(90), zone);
        try (store;
                var office = new Office(Drawers.of(store), rules, clock)) {
            var limits = new ModelSettings.Limits(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(300),
                    2,
                    2,
                    3,
                    Duration.ofSeconds(30));
            var settings = new ModelSettings(url, StandIn.MODEL, new Secret(StandIn.KEY), true, limits);
            Prompts prompts = ((Prompts.Opened.Ready) Prompts.open(Path.of("prompts"))).prompts();
            session.with(new ChatModelAnswers(settings, prompts, clock, CallBook.of(office)), office);
        }
    }

    private static String ask(ChatModelAnswers model, String person) {
        var task = new Model.Writing(Unsettled.Kind.FOUND, person, Language.CHINESE, "建成多少", List.of(), "", List.of());
        return switch (model.write(task, _ -> {})) {
            case Written.Draft _ -> "DRAFT";
            case Written.Silent silent -> silent.why().name();
        };
    }

    private static List<ModelCall> calls(Office office) {
        office.recorder().flush();
        var calls = new ArrayList<ModelCall>();
        office.calls().each(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), calls::add);
        return calls;
    }

    @Test
    void everyCallIsWrittenDownWithWhatItTook() throws Exception {
        try (StandIn standIn =
                StandIn.inTurn(new Reaction.Text("建成5个[1]。"), new Reaction.Status(403, Optional.empty()))) {
            session(standIn.url(), ZoneId.of("Asia/Shanghai"), (model, office) -> {
                ask(model, WANG);
                ask(model, "");
                assertThat(calls(office))
                        .extracting(call -> "%s %s %s %s"
                                .formatted(
                                        call.person().map(Object::toString).orElse("-"),
                                        call.task(),
                                        call.outcome(),
                                        call.tokensOut()))
                        .containsExactly("telegram:7 answer DRAFT 8", "- answer REFUSED 0");
                assertThat(calls(office).getFirst().tokensIn()).isGreaterThan(100);
                assertThat(calls(office).getFirst().at()).isEqualTo(now);
            });
        }
    }

    @Test
    void aBudgetThatIsUsedUpStaysSoAfterARestart() throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("建成5个[1]。"))) {
            ZoneId zone = ZoneId.of("Asia/Shanghai");
            session(standIn.url(), zone, (model, _) -> {
                assertThat(ask(model, WANG)).isEqualTo("DRAFT");
                assertThat(ask(model, WANG)).isEqualTo("DRAFT");
                assertThat(ask(model, WANG)).isEqualTo("USED_UP");
            });
            session(standIn.url(), zone, (model, office) -> {
                assertThat(ask(model, WANG)).isEqualTo("USED_UP");
                assertThat(ask(model, LI)).isEqualTo("DRAFT");
                assertThat(ask(model, LI)).isEqualTo("USED_UP");
                assertThat(calls(office))
                        .extracting(ModelCall::outcome)
                        .containsExactly(
                                Outcome.DRAFT,
                                Outcome.DRAFT,
                                Outcome.USED_UP,
                                Outcome.USED_UP,
                                Outcome.DRAFT,
                                Outcome.ALL_USED_UP);
            });
            now = now.plus(Duration.ofDays(1));
            session(
                    standIn.url(),
                    zone,
                    (model, _) -> assertThat(ask(model, WANG)).isEqualTo("DRAFT"));
        }
    }

    /// At 20:00 in Shanghai it is 12:00 in London; five hours later there is another day in Shanghai alone.
    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, DRAFT", "Europe/London, USED_UP"})
    void aDayBeginsWhereTheSettingsSay(ZoneId zone, String fiveHoursLater) throws Exception {
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("建成5个[1]。"))) {
            session(standIn.url(), zone, (model, _) -> {
                ask(model, WANG);
                ask(model, WANG);
                now = now.plus(Duration.ofHours(5));
                assertThat(ask(model, WANG)).isEqualTo(fiveHoursLater);
            });
            session(
                    standIn.url(),
                    zone,
                    (model, _) -> assertThat(ask(model, WANG)).isEqualTo(fiveHoursLater));
        }
    }

    @Test
    void whatWasNotSentCostsNoBudget() throws Exception {
        URI gone;
        try (StandIn standIn = StandIn.inTurn(new Reaction.Text("建成5个[1]。"))) {
            gone = standIn.url();
        }
        session(gone, ZoneId.of("Asia/Shanghai"), (model, office) -> {
            for (int i = 0; i < 4; i++) {
                ask(model, WANG);
            }
            assertThat(calls(office))
                    .extracting(ModelCall::outcome)
                    .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.USED_UP, Outcome.USED_UP);
        });
    }
}
