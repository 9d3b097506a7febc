package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditingTest {
    private final AtomicLong seconds = new AtomicLong(1_772_352_000);
    private final BotApi api = BotApi.start(() -> Instant.ofEpochSecond(seconds.get()));
    private final Client bot = new Client(api);

    @BeforeEach
    void aPersonAndAMessageOfTheBot() {
        api.person(7, "王").alone().says("好");
        bot.result("sendMessage", """
                {'chat_id': 7, 'parse_mode': 'HTML', 'text': '<b>一</b>',
                 'reply_markup': {'inline_keyboard': [[{'text': 'a', 'callback_data': 'b'}]]}}""");
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            editMessageText        | {'chat_id': 7, 'message_id': 2, 'text': '二'}  | ok
            editMessageText        | {'chat_id': 7, 'message_id': 2, 'text': '一'}  | ok
            editMessageText        | {'chat_id': 7, 'message_id': 2, 'text': '<i>一</i>', 'parse_mode': 'HTML', 'reply_markup': {'inline_keyboard': [[{'text': 'a', 'callback_data': 'b'}]]}} | ok
            editMessageText        | {'chat_id': 7, 'message_id': 2, 'text': '<b>一</b>', 'parse_mode': 'HTML', 'reply_markup': {'inline_keyboard': [[{'text': 'a', 'callback_data': 'b'}]]}} | 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
            editMessageText        | {'chat_id': 7, 'message_id': 9, 'text': '二'}  | 400 Bad Request: message to edit not found
            editMessageText        | {'chat_id': 7, 'message_id': 1, 'text': '二'}  | 400 Bad Request: message can't be edited
            editMessageText        | {'chat_id': 7, 'text': '二'}                   | 400 Bad Request: message identifier is not specified
            editMessageText        | {'chat_id': 7, 'message_id': 2}                | 400 Bad Request: message text is empty
            editMessageCaption     | {'chat_id': 7, 'message_id': 2, 'caption': '二'} | 400 Bad Request: there is no caption in the message to edit
            editMessageReplyMarkup | {'chat_id': 7, 'message_id': 2}                | ok
            editMessageReplyMarkup | {'chat_id': 7, 'message_id': 2, 'reply_markup': {'inline_keyboard': [[{'text': 'a', 'callback_data': 'b'}]]}} | 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message
            deleteMessage          | {'chat_id': 7, 'message_id': 2}                | ok
            deleteMessage          | {'chat_id': 7, 'message_id': 9}                | 400 Bad Request: message to delete not found
            """)
    void isRefusedOrNot(String method, String json, String answer) {
        assertThat(bot.refusal(method, json)).isEqualTo(answer);
    }

    @Test
    void anEditWithoutButtonsTakesThemAway() {
        seconds.addAndGet(60);
        var edited = bot.result("editMessageText", "{'chat_id': 7, 'message_id': 2, 'text': '二'}");
        assertThat(edited.path("edit_date").asLong()).isEqualTo(1_772_352_060);
        assertThat(edited.has("reply_markup")).isFalse();
        assertThat(api.messages().getFirst().labels()).isEmpty();
    }

    @Test
    void whatIsTakenAwayCannotBeEditedAnyMore() {
        bot.result("deleteMessage", "{'chat_id': 7, 'message_id': 2}");
        assertThat(bot.refusal("editMessageText", "{'chat_id': 7, 'message_id': 2, 'text': '二'}"))
                .isEqualTo("400 Bad Request: message to edit not found");
        assertThat(api.messages()).isEmpty();
    }
}
