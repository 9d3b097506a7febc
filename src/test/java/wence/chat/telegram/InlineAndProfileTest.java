package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.chat.Action;
import wence.chat.Block;
import wence.chat.Button;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;
import wence.chat.Run;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Fault;
import wence.chat.telegram.botapi.Happening.Offered;
import wence.chat.telegram.botapi.Speaker;

class InlineAndProfileTest {
    private final BotApi api = BotApi.start().withoutPace();
    private final Speaker wang = api.person(7, "王").in(api.group(-100, "科协群"));

    @AfterEach
    void close() {
        api.close();
    }

    private static final class Offering implements Listener {
        @Override
        public void hear(Message message, Delivery delivery) {
            delivery.send(Reply.line("听到：" + Echo.words(message)));
        }

        @Override
        public List<Offer> offers(Message message, int max) {
            int count = Echo.words(message).isBlank() ? 0 : 80;
            return IntStream.rangeClosed(1, count).mapToObj(Offering::offer).toList();
        }

        private static Offer offer(int i) {
            var quotation = new Block.Quotation(
                    1,
                    List.of("方案" + i, "<二>"),
                    List.of(new Run("牵头：", Run.Weight.PLAIN), new Run("科协", Run.Weight.STRONG)),
                    "",
                    new Button("原文", new Action.Open(1)));
            return new Offer("很长的条款编号".repeat(9) + i, "方案" + i + " › 二", "牵头：科协", new Reply(List.of(quotation)));
        }
    }

    private Offered offered(String query) {
        api.await(
                "an offer",
                it -> it.happenings().stream()
                        .anyMatch(done -> done instanceof Offered offered
                                && offered.query().equals(query)),
                SOON);
        return api.happenings().stream()
                .filter(Offered.class::isInstance)
                .map(Offered.class::cast)
                .filter(offered -> offered.query().equals(query))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void excerptsAreOfferedBehindTheBotsNameAndTheChosenOneIsNotAnswered() {
        try (var _ = RunningBot.start(api, new Offering())) {
            String query = wang.asksInline("老年人 牵头");
            Offered offered = offered(query);
            assertThat(offered.results()).hasSize(50);
            Offered.Result first = offered.results().getFirst();
            assertThat(first.title()).isEqualTo("方案1 › 二");
            assertThat(first.description()).isEqualTo("牵头：科协");
            assertThat(first.text()).isEqualTo("[1] 方案1 › <二>\n“牵头：科协”");
            wang.chooses(query, first.id());
            wang.says("@wence_bot 在吗");
            assertThat(api.awaitMessages(1, SOON).getFirst().text()).isEqualTo("听到：在吗");
        }
    }

    @Test
    void nothingTypedYetOffersNothing() {
        try (var _ = RunningBot.start(api, new Offering())) {
            assertThat(offered(wang.asksInline("")).results()).isEmpty();
        }
    }

    @Test
    void commandsAndDescriptionsAreRegisteredInChineseAndEnglish() {
        try (var _ = RunningBot.start(api, new Echo())) {
            api.await("the profile", it -> !it.told("short_description", "en").isEmpty(), SOON);
        }
        assertThat(api.commands("all_private_chats")).contains("/ask 提问", "/duties 责任分工", "/about ");
        assertThat(api.commands("all_private_chats")).doesNotContain("/start", "/quit");
        assertThat(api.commands("all_private_chats en")).contains("/duties who does what");
        assertThat(api.commands("all_group_chats")).contains("/ask ").doesNotContain("/about ", "/scope ");
        assertThat(api.commands("all_chat_administrators")).contains("/ask ", "/scope ", "/about ");
        assertThat(api.commands("all_chat_administrators en")).contains("/scope ");
        assertThat(api.told("description", "")).contains("问策");
        assertThat(api.told("description", "en")).contains("Wence");
    }

    @Test
    void aProfileThatIsRefusedIsSaidOnceAndStopsNothing() throws Exception {
        api.faults().always("setMyCommands", Fault.refused(400, "Bad Request: BOT_COMMAND_INVALID"));
        try (var bot = RunningBot.start(api, new Echo())) {
            bot.awaitAnnounced("有 6 项机器人资料没有登记成功（不影响问答），例如 setMyCommands：400");
            wang.says("@wence_bot 在吗");
            api.awaitMessages(1, SOON);
        }
    }
}
