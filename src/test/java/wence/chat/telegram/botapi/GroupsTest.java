package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GroupsTest {
    private final BotApi api = BotApi.start(() -> Instant.ofEpochSecond(1_772_352_000));
    private final Client bot = new Client(api);
    private final Chat group = api.supergroup(-1005, "科普办");
    private final Speaker wang = api.person(7, "王").in(group);

    @BeforeEach
    void theJoiningIsRead() {
        assertThat(bot.updates("{}")).isEqualTo("1001 my_chat_member\n");
        bot.updates("{'offset': 1002}");
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    private void talk() {
        wang.says("大家好");
        wang.says("@wence_bot 老年人由谁牵头？");
        wang.says("@another_bot 老年人由谁牵头？");
        wang.says("/ask@wence_bot 老年人");
        wang.says("/ask@another_bot 老年人");
        wang.says("/ask 老年人");
        bot.result("sendMessage", "{'chat_id': -1005, 'text': '卫健局'}");
        wang.says("/ask 青少年");
        wang.says("谢谢");
        wang.replies(7, "那配合部门呢？");
        wang.replies(1, "老王好");
    }

    @Test
    void inPrivacyModeTheBotHearsWhatIsMeantForIt() {
        talk();
        assertThat(bot.updates("{}")).isEqualTo("""
                1002 message @wence_bot 老年人由谁牵头？
                1003 message /ask@wence_bot 老年人
                1004 message /ask 青少年
                1005 message 那配合部门呢？
                """);
    }

    @Test
    void withoutPrivacyModeItHearsAll() {
        api.withoutPrivacyMode();
        assertThat(bot.result("getMe", "{}").path("can_read_all_group_messages").asBoolean())
                .isTrue();
        talk();
        assertThat(bot.updates("{}").lines()).hasSize(10);
    }

    @Test
    void anAdministratorHearsAll() {
        group.makesTheBotAdmin();
        talk();
        assertThat(bot.updates("{}").lines()).hasSize(10);
    }

    @Test
    void aReplyInASupergroupBearsTheThreadOfRepliesThoughItIsNoTopic() {
        bot.result("sendMessage", "{'chat_id': -1005, 'text': '卫健局'}");
        wang.replies(1, "那配合部门呢？");
        JsonNode reply = bot.result("getUpdates", "{}").get(0).path("message");
        assertThat(reply.path("message_thread_id").asInt()).isEqualTo(1);
        assertThat(reply.has("is_topic_message")).isFalse();
        assertThat(bot.refusal("sendMessage", "{'chat_id': -1005, 'text': 'x', 'message_thread_id': 1}"))
                .isEqualTo("400 Bad Request: message thread not found");
    }

    @Test
    void whatIsSaidInATopicRepliesToItsOpening() {
        Topic topic = group.topic("老年人");
        api.person(7, "王").in(topic).says("@wence_bot 由谁牵头？");
        JsonNode said = bot.result("getUpdates", "{}").get(0).path("message");
        assertThat(said.path("message_thread_id").asInt()).isEqualTo(topic.thread());
        assertThat(said.path("is_topic_message").asBoolean()).isTrue();
        assertThat(said.path("chat").path("is_forum").asBoolean()).isTrue();
        assertThat(said.path("reply_to_message").has("forum_topic_created")).isTrue();
    }

    @Test
    void theBotMayAskAboutTheChatAndItself() {
        assertThat(bot.result("getChat", "{'chat_id': -1005}").path("type").asText())
                .isEqualTo("supergroup");
        assertThat(bot.result("getChatMember", "{'chat_id': -1005, 'user_id': 7000000001}")
                        .path("status")
                        .asText())
                .isEqualTo("member");
        assertThat(bot.refusal("getChat", "{'chat_id': -9}")).isEqualTo("400 Bad Request: chat not found");
    }
}
