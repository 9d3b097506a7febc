package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Plan;

class ConversationsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static Message words(String text) {
        return new Message("paper", "室", "甲", "1", new Message.Words(text), Optional.empty());
    }

    @Test
    void excerptsAreOfferedWithTheirPlace() {
        Plan district = TestPlans.district();
        var conversations =
                new Conversations(new FakeAnswerer(district), MemoryLookup.of(List.of(district)), () -> NOW);
        List<Offer> offers = conversations.offers(words(FakeAnswerer.LEAD), 5);
        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().title()).isEqualTo("海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动");
        assertThat(offers.getFirst().summary()).isEqualTo("牵头：卫健局、科协");
        assertThat(conversations.offers(words(" "), 5)).isEmpty();
        assertThat(conversations.offers(words(FakeAnswerer.LEAD), 0)).isEmpty();
    }

    @Test
    void aLongSectionIsPagedBetweenClausesAndOpensWhereTheClauseStands() {
        Dialogue dialogue =
                new Dialogue(TestPlans.longPlan(30)).says("/search 第20句").says("原文 1");
        assertThat(dialogue.lastReply().blocks().stream()
                        .filter(block -> block instanceof Block.Passage || block instanceof Block.Heading)
                        .map(block -> ReplyLines.text(new Reply(List.of(block))).replaceAll("长{100}", "…")))
                .containsExactly(
                        "长方案",
                        "一、很长的一节（第 2/3 页）",
                        "第12句…。第13句…。第14句…。第15句…。第16句…。第17句…。第18句…。第19句…。",
                        "▶ 第20句…。",
                        "第21句…。第22句…。");
        assertThat(dialogue.says("下一页").says("上一页").says("2").text())
                .containsSubsequence("第 2/3 页", "第 3/3 页", "第 2/3 页", "第 1/3 页");
    }

    @Test
    void theTellingWordsOfAQuotationAreStrong() {
        var dialogue = new Dialogue(TestPlans.district()).says(FakeAnswerer.LEAD);
        Block.Quotation quotation = dialogue.lastReply().blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(quotation.quote())
                .containsExactly(Run.plain("牵头："), Run.strong("卫健局"), Run.plain("、"), Run.strong("科协"));
    }

    @Test
    void everyButtonFitsEveryPlatformAndIsReadBack() {
        String longQuestion = "很长的问题".repeat(20);
        var draft = new Draft().offer("短", "短问题").offer("长", longQuestion);
        Turned turned = draft.done(Conversation.fresh(NOW));
        Block.Choices choices = (Block.Choices) turned.reply().blocks().getFirst();
        assertThat(choices.buttons())
                .extracting(Button::action)
                .containsExactly(new Action.Say("短问题"), new Action.Pick(2));
        assertThat(turned.conversation().offered())
                .extracting(Conversation.Offered::text)
                .containsExactly("短问题", longQuestion);
        assertThat(List.of(new Action.Say("短问题"), new Action.Pick(2), new Action.Open(3)))
                .allMatch(action -> Action.parse(action.code()).equals(Optional.of(action)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Button("长", new Action.Say(longQuestion)))
                .withMessageContaining("need a label and a code of at most 64 bytes");
    }

    @Test
    void onlySoManyConversationsAreRemembered() {
        var recent = new Recent<String, Integer>(2);
        recent.put("甲", 1);
        recent.put("乙", 2);
        assertThat(recent.get("甲")).contains(1);
        recent.put("丙", 3);
        assertThat(recent.get("乙")).isEmpty();
        assertThat(recent.get("甲")).contains(1);
    }

    @Test
    void aQuestionIsRememberedShortAndWithoutHalfACharacter() {
        Conversation conversation = Conversation.fresh(NOW);
        for (int i = 0; i < 15; i++) {
            conversation = conversation.asked(
                    "一".repeat(Conversation.MAX_REMEMBERED - 1) + "𠮷" + i,
                    conversation.language(),
                    new Answered(NOW, "1", "问", "答", List.of()));
        }
        assertThat(conversation.history()).hasSize(10).allMatch("一".repeat(Conversation.MAX_REMEMBERED - 1)::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长",
                " ",
                "原文 ",
                "/",
                "/duties ",
                "1",
                "第",
                "？",
                "\ud800",
                "\u0000",
                "/search (",
                "/scope 区",
                "/targets a",
                "/text 1 ",
                "/compare 甲",
                "[",
                "\u001b["
            })
    @Timeout(10)
    void aHundredKilobytesOfAnythingGetAReply(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        var dialogue = new Dialogue(TestPlans.district(), TestPlans.region());
        List<String> shapes =
                List.of(text, "/duties " + text, "/help " + text, "/" + text, "原文" + text + "x", text + "第1页");
        shapes.forEach(dialogue::says);
        assertThat(dialogue.lastReply().blocks()).isNotEmpty();
    }

    @Test
    void listsHavePages() {
        String lines = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "（" + "一二三四五六七八九".charAt(i - 1) + "）第" + i + "项\n牵头：甲局\n配合：乙局\n")
                .reduce("一、任务\n", String::concat);
        Plan plan = TestPlans.read("p", "方案", "某县", lines);
        Dialogue dialogue = new Dialogue(plan).says("/duties").says("下一页");
        assertThat(ReplyLines.text(dialogue.lastReply())).isEqualTo("""
                责任分工，共 18 项（第 2/2 页）
                某县（2021—2025年）
                一、任务 ›（七）第7项
                  牵头：甲局 [13]
                  配合：乙局 [14]
                一、任务 ›（八）第8项
                  牵头：甲局 [15]
                  配合：乙局 [16]
                一、任务 ›（九）第9项
                  牵头：甲局 [17]
                  配合：乙局 [18]
                1. 上一页""");
        assertThat(dialogue.says("原文 17").text()).endsWith("""
                方案
                一、任务 ›（九）第9项
                ▶ 牵头：甲局
                配合：乙局

                1. 上一条　2. 下一条

                """);
    }

    @Test
    void theLifeOfAConversationIsHalfAnHour() {
        assertThat(Conversations.LIFE).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void whatATerminalWouldObeyBecomesVisible() {
        assertThat(Harmless.line("a\u001b[2Jb\u0007c\nd\u009be\u202ef\ud800g\u007fh𠮷"))
                .isEqualTo("a␛[2Jb␇c d�ef�g␡h𠮷");
    }
}
