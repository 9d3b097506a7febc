package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SendingTest {
    private final BotApi api = BotApi.start(() -> Instant.ofEpochSecond(1_772_352_000));
    private final Client bot = new Client(api);
    private final Speaker wang = api.person(7, "王").alone();

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    private String sent(String json) {
        return bot.refusal("sendMessage", json);
    }

    private static String text(String character, int times) {
        return "{'chat_id': 7, 'parse_mode': 'HTML', 'text': '<b>" + character.repeat(times) + "</b>'}";
    }

    @Test
    void aMessageComesBackAsItWasUnderstood() {
        wang.says("/start@wence_bot");
        JsonNode sent = bot.result("sendMessage", """
                {'chat_id': '7', 'text': '  <b>好</b>\\n', 'parse_mode': 'html', 'reply_parameters': {'message_id': 1},
                 'reply_markup': {'inline_keyboard': [[{'text': '原文', 'callback_data': 'a'}]]}}""");
        assertThat(sent).isEqualTo(Client.parsed("""
                {"message_id": 2,
                 "from": {"id": 7000000001, "is_bot": true, "first_name": "问策", "username": "wence_bot"},
                 "chat": {"id": 7, "first_name": "王", "type": "private"},
                 "date": 1772352000,
                 "text": "好",
                 "entities": [{"type": "bold", "offset": 0, "length": 1}],
                 "reply_markup": {"inline_keyboard": [[{"text": "原文", "callback_data": "a"}]]},
                 "reply_to_message": {"message_id": 1,
                   "from": {"id": 7, "is_bot": false, "first_name": "王", "language_code": "zh-hans"},
                   "chat": {"id": 7, "first_name": "王", "type": "private"},
                   "date": 1772352000,
                   "text": "/start@wence_bot",
                   "entities": [{"type": "bot_command", "offset": 0, "length": 16}]}}"""));
    }

    @Test
    void aTextIsMeasuredAfterItsMarkupIsRead() {
        wang.says("好");
        assertThat(sent(text("中", 4096))).isEqualTo("ok");
        assertThat(sent(text("中", 4097))).isEqualTo("400 Bad Request: message is too long");
        assertThat(sent(text("𠮷", 2048))).isEqualTo("ok");
        assertThat(sent(text("𠮷", 2049))).isEqualTo("400 Bad Request: message is too long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {'text': 'x'}                                 | 400 Bad Request: chat_id is empty
            {'chat_id': 7}                                | 400 Bad Request: message text is empty
            {'chat_id': 7, 'text': ''}                    | 400 Bad Request: message text is empty
            {'chat_id': 7, 'text': ' \\n '}               | 400 Bad Request: text must be non-empty
            {'chat_id': 7, 'text': '<b> </b>', 'parse_mode': 'HTML'} | 400 Bad Request: text must be non-empty
            {'chat_id': 8, 'text': 'x'}                   | 400 Bad Request: chat not found
            {'chat_id': -5, 'text': 'x'}                  | 400 Bad Request: chat not found
            {'chat_id': 7, 'text': 'x', 'parse_mode': 'RTF'} | 400 Bad Request: unsupported parse_mode
            {'chat_id': 7, 'text': '<x>', 'parse_mode': 'HTML'} | 400 Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 0
            {'chat_id': 7, 'text': '<x>'}                 | ok
            {'chat_id': 7, 'text': '\\ud840'}             | 400 Bad Request: strings must be encoded in UTF-8
            {'chat_id': 7, 'text': 'x', 'reply_parameters': {'message_id': 99}} | 400 Bad Request: message to be replied not found
            {'chat_id': 7, 'text': 'x', 'reply_to_message_id': 99} | 400 Bad Request: message to be replied not found
            {'chat_id': 7, 'text': 'x', 'reply_parameters': {'message_id': 99, 'allow_sending_without_reply': true}} | ok
            {'chat_id': 7, 'text': 'x', 'message_thread_id': 3} | 400 Bad Request: message thread not found
            {'chat_id': 7                                 | 400 Bad Request: can't parse JSON request body
            """)
    void isRefusedOrNot(String json, String answer) {
        wang.says("好");
        assertThat(sent(json)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [[{'text': 'a', 'callback_data': 'b'}]]       | ok
            []                                            | ok
            null                                          | 400 Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays
            [{'text': 'a', 'callback_data': 'b'}]         | 400 Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays
            [[{'text': 'a'}]]                             | 400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
            [[{'text': 'a', 'callback_data': ''}]]        | 400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
            [[{'callback_data': 'a'}]]                    | 400 Bad Request: can't parse inline keyboard button: can't find field "text"
            [[{'text': 'a', 'callback_data': '一二三四五六七八九十一二三四五六七八九十一'}]]   | ok
            [[{'text': 'a', 'callback_data': '一二三四五六七八九十一二三四五六七八九十一ab'}]] | 400 Bad Request: BUTTON_DATA_INVALID
            [[{'text': 'a', 'url': 'nowhere'}]]           | 400 Bad Request: BUTTON_URL_INVALID
            """)
    void buttonsAreRefusedOrNot(String rows, String answer) {
        wang.says("好");
        assertThat(sent("{'chat_id': 7, 'text': 'x', 'reply_markup': {'inline_keyboard': " + rows + "}}"))
                .isEqualTo(answer);
    }

    @Test
    void aBotCannotWriteFirst() {
        assertThat(sent("{'chat_id': 7, 'text': 'x'}")).isEqualTo("400 Bad Request: chat not found");
        wang.says("好");
        assertThat(sent("{'chat_id': 7, 'text': 'x'}")).isEqualTo("ok");
    }

    @Test
    void whoShutsTheBotOutIsNotReached() {
        wang.says("好");
        api.person(7, "王").blocksTheBot();
        assertThat(sent("{'chat_id': 7, 'text': 'x'}")).isEqualTo("403 Forbidden: bot was blocked by the user");
        api.group(-5, "组").shutsTheBotOut();
        assertThat(sent("{'chat_id': -5, 'text': 'x'}")).isEqualTo("403 Forbidden: bot was kicked from the group chat");
        api.supergroup(-1005, "大组").shutsTheBotOut();
        assertThat(sent("{'chat_id': -1005, 'text': 'x'}"))
                .isEqualTo("403 Forbidden: bot was kicked from the supergroup chat");
    }

    @Test
    void aGroupThatBecameASupergroupSaysWhereItWent() {
        Chat group = api.group(-5, "组");
        Chat moved = group.migrates(-1005);
        assertThat(sent("{'chat_id': -5, 'text': 'x'}"))
                .isEqualTo(
                        "400 Bad Request: group chat was upgraded to a supergroup chat {'migrate_to_chat_id':-1005}");
        assertThat(sent("{'chat_id': -1005, 'text': 'x'}")).isEqualTo("ok");
        assertThat(api.messages(moved)).extracting(Shown::text).containsExactly("x");
        assertThat(bot.result("getUpdates", "{}").toString())
                .contains("\"migrate_to_chat_id\":-1005")
                .contains("\"migrate_from_chat_id\":-5");
    }

    @Test
    void aTopicIsAnsweredInWhenItIsNamed() {
        Topic topic = api.supergroup(-1005, "大组").topic("老年人");
        JsonNode sent = bot.result(
                "sendMessage", "{'chat_id': -1005, 'message_thread_id': " + topic.thread() + ", 'text': 'x'}");
        assertThat(sent.path("message_thread_id").asInt()).isEqualTo(topic.thread());
        assertThat(sent.path("is_topic_message").asBoolean()).isTrue();
        assertThat(sent.path("reply_to_message")
                        .path("forum_topic_created")
                        .path("name")
                        .asText())
                .isEqualTo("老年人");
        assertThat(sent("{'chat_id': -1005, 'message_thread_id': 77, 'text': 'x'}"))
                .isEqualTo("400 Bad Request: message thread not found");
    }

    @Test
    void whatWouldHarmAScreenIsTakenOut() {
        wang.says("好");
        JsonNode sent = bot.result("sendMessage", "{'chat_id': 7, 'text': 'a\\u0007b\\tc\\r\\nd\\u202ee'}");
        assertThat(sent.path("text").asText()).isEqualTo("a b c\nde");
    }

    @Test
    void workIsShownByKnownActionsOnly() {
        wang.says("好");
        assertThat(bot.refusal("sendChatAction", "{'chat_id': 7, 'action': 'typing'}"))
                .isEqualTo("ok");
        assertThat(bot.refusal("sendChatAction", "{'chat_id': 7, 'action': 'thinking'}"))
                .isEqualTo("400 Bad Request: wrong parameter action in request");
        assertThat(api.happenings()).hasAtLeastOneElementOfType(Happening.Action.class);
    }

    @Test
    void draftsAreForPrivateChats() {
        wang.says("好");
        api.group(-5, "组");
        assertThat(bot.refusal("sendMessageDraft", "{'chat_id': 7, 'draft_id': 1, 'text': '生成中'}"))
                .isEqualTo("ok");
        assertThat(bot.refusal("sendMessageDraft", "{'chat_id': 7, 'draft_id': 0, 'text': '生成中'}"))
                .isEqualTo("400 Bad Request: RANDOM_ID_INVALID");
        assertThat(bot.refusal("sendMessageDraft", "{'chat_id': -5, 'draft_id': 1, 'text': '生成中'}"))
                .isEqualTo("400 Bad Request: TEXTDRAFT_PEER_INVALID");
        assertThat(api.messages()).isEmpty();
    }
}
