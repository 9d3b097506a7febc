package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Chat;
import wence.chat.telegram.botapi.Fault;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;
import wence.chat.telegram.botapi.Topic;

class GroupsTest {
    private final BotApi api = BotApi.start().withoutPace();
    private final Echo echo = new Echo();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void itAnswersWhenMentionedRepliedToOrCommandedAndIsSilentOtherwise() {
        api.withoutPrivacyMode();
        Chat group = api.group(-100, "科协群");
        Speaker wang = api.person(7, "王").in(group);
        try (var bot = RunningBot.start(api, echo)) {
            wang.says("大家好");
            wang.says("@wence_bot 谁牵头？");
            int first = api.awaitMessages(1, SOON).getFirst().id();
            wang.says("@other_bot 你呢");
            wang.says("/ask@other_bot 不是问你");
            wang.says("/weather 也不是");
            wang.replies(first, "那配合部门呢？");
            wang.says("/ask@Wence_Bot 教育局牵头什么");
            wang.says("/duties 科协");
            wang.says("请问@wence_bot，农民呢");
            int question = wang.says("到2025年达到多少？");
            api.person(8, "李").in(group).replies(question, "@wence_bot");
            wang.says("散会");
            api.awaitMessages(6, SOON);
            assertThat(bot.announced()).noneMatch(sentence -> sentence.contains("隐私"));
        }
        assertThat(echo.wordsOf("7"))
                .containsExactly("谁牵头？", "那配合部门呢？", "/ask@Wence_Bot 教育局牵头什么", "/duties 科协", "请问，农民呢");
        assertThat(echo.wordsOf("8")).containsExactly("到2025年达到多少？");
    }

    @Test
    void anAnswerShowsTheQuestionThatItAnswers() {
        Chat group = api.supergroup(-1001, "科协群");
        try (var _ = RunningBot.start(api, echo)) {
            int question = api.person(7, "王").in(group).says("@wence_bot 谁牵头？");
            Shown answer = api.awaitMessages(1, SOON).getFirst();
            assertThat(answer.replyTo()).isEqualTo(question);
        }
    }

    @Test
    void anAnswerComesInTheTopicOfItsQuestion() {
        Chat forum = api.supergroup(-1002, "论坛");
        Topic elderly = forum.topic("老年人");
        Topic farmers = forum.topic("农民");
        try (var _ = RunningBot.start(api, echo)) {
            api.person(7, "王").in(elderly).says("@wence_bot 一");
            api.person(7, "王").in(farmers).says("@wence_bot 二");
            api.person(7, "王").in(forum).says("@wence_bot 三");
            api.awaitMessages(3, SOON);
            assertThat(api.messages().stream().map(Shown::thread))
                    .containsExactly(elderly.thread(), farmers.thread(), 0);
            assertThat(echo.heard().stream().map(message -> message.chat()))
                    .containsExactly("-1002/" + elderly.thread(), "-1002/" + farmers.thread(), "-1002");
        }
    }

    @Test
    void whatIsSaidInATopicWithoutNamingTheBotIsNotForIt() {
        api.withoutPrivacyMode();
        Chat forum = api.supergroup(-1002, "论坛");
        Topic topic = forum.topic("老年人");
        try (var _ = RunningBot.start(api, echo)) {
            api.person(7, "王").in(topic).says("随便聊聊");
            api.person(7, "王").in(topic).says("@wence_bot 问");
            api.awaitMessages(1, SOON);
        }
        assertThat(echo.words()).containsExactly("问");
    }

    @Test
    void aGroupThatBecomesASupergroupIsFollowed() throws Exception {
        Chat group = api.group(-100, "科协群");
        Speaker wang = api.person(7, "王").in(group);
        try (var _ = RunningBot.start(api, echo)) {
            // The answer is still on its way when the group moves.
            api.faults().next("sendMessage", Fault.tooManyRequests(1));
            wang.says("@wence_bot 搬家前");
            api.await(
                    "the first try",
                    it -> it.calls().stream().anyMatch(call -> call.method().equalsIgnoreCase("sendMessage")),
                    SOON);
            Chat moved = group.migrates(-1003);
            api.awaitMessages(moved, 1, SOON);
            api.person(7, "王").in(moved).says("@wence_bot 搬家后");
            api.awaitMessages(moved, 2, SOON);
            assertThat(api.messages(moved).stream().map(Shown::text)).containsExactly("答：搬家前", "答：搬家后");
        }
    }
}
