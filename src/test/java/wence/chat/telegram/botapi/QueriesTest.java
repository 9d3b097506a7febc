package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueriesTest {
    private static final String TOO_OLD =
            "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

    private final AtomicLong seconds = new AtomicLong(1_772_352_000);
    private final BotApi api = BotApi.start(() -> Instant.ofEpochSecond(seconds.get()));
    private final Client bot = new Client(api);
    private final Speaker wang = api.person(7, "王").alone();

    @BeforeEach
    void aMessageWithAButton() {
        wang.says("好");
        bot.result("sendMessage", """
                {'chat_id': 7, 'text': 'x', 'reply_markup': {'inline_keyboard': [[{'text': '👍', 'callback_data': 'up'}]]}}""");
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @Test
    void aPressBringsItsDataAndItsMessage() {
        String query = wang.presses(2, "👍");
        JsonNode press = bot.result("getUpdates", "{'offset': 1002}").get(0).path("callback_query");
        assertThat(press.path("id").asText()).isEqualTo(query);
        assertThat(press.path("data").asText()).isEqualTo("up");
        assertThat(press.path("from").path("id").asLong()).isEqualTo(7);
        assertThat(press.path("message").path("message_id").asInt()).isEqualTo(2);
        assertThat(press.path("chat_instance").asText()).isNotEmpty();
    }

    @Test
    void aPressIsAnsweredOnce() {
        String answer = "{'callback_query_id': '" + wang.presses(2, "👍") + "', 'text': '已记录'}";
        assertThat(bot.refusal("answerCallbackQuery", answer)).isEqualTo("ok");
        assertThat(bot.refusal("answerCallbackQuery", answer)).isEqualTo(TOO_OLD);
    }

    @Test
    void aPressIsAnsweredSoonOrNotAtAll() {
        String early = "{'callback_query_id': '" + wang.presses(2, "👍") + "'}";
        seconds.addAndGet(15);
        assertThat(bot.refusal("answerCallbackQuery", early)).isEqualTo("ok");
        String late = "{'callback_query_id': '" + wang.presses(2, "👍") + "'}";
        seconds.addAndGet(16);
        assertThat(bot.refusal("answerCallbackQuery", late)).isEqualTo(TOO_OLD);
    }

    @Test
    void whatPopsUpIsShort() {
        String press = wang.presses(2, "👍");
        assertThat(bot.refusal(
                        "answerCallbackQuery",
                        "{'callback_query_id': '" + press + "', 'text': '" + "长".repeat(201) + "'}"))
                .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
    }

    @Test
    void aButtonThatIsNotThereCannotBePressed() {
        assertThatThrownBy(() -> wang.presses(2, "👎"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no button [👎]")
                .hasMessageContaining("[👍]");
        wang.pressesOld(2, "x:1");
        assertThat(bot.updates("{'offset': 1002}")).isEqualTo("1002 callback_query x:1\n");
    }

    @Test
    void ofAMessageThatIsGoneOnlyTheNumberIsTold() {
        bot.result("deleteMessage", "{'chat_id': 7, 'message_id': 2}");
        wang.pressesOld(2, "x:1");
        assertThat(bot.result("getUpdates", "{'offset': 1002}")
                        .get(0)
                        .path("callback_query")
                        .path("message"))
                .isEqualTo(Client.parsed("""
                        {"chat": {"id": 7, "first_name": "王", "type": "private"}, "message_id": 2, "date": 0}"""));
    }

    private static String articles(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "{'type':'article','id':'r%d','title':'第%d','input_message_content':{'message_text':'文%d'}}"
                                .formatted(i, i, i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String offers(String results) {
        return bot.refusal(
                "answerInlineQuery",
                "{'inline_query_id': '" + wang.asksInline("老年人 牵头") + "', 'results': " + results + "}");
    }

    @Test
    void fiftyResultsAreOfferedAtMost() {
        assertThat(offers(articles(50))).isEqualTo("ok");
        assertThat(offers(articles(51))).isEqualTo("400 Bad Request: RESULTS_TOO_MUCH");
        assertThat(offers("[]")).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {'type':'article','id':'','title':'t','input_message_content':{'message_text':'x'}}  | RESULT_ID_INVALID
            {'type':'article','id':'1','input_message_content':{'message_text':'x'}}             | can't parse inline query result: Can't find field "title"
            {'type':'article','id':'1','title':'t','input_message_content':{}}                   | message text is empty
            {'type':'article','id':'1','title':'t','input_message_content':{'message_text':'<x>','parse_mode':'HTML'}} | can't parse entities: Unsupported start tag "x" at byte offset 0
            """)
    void aResultIsRefused(String result, String why) {
        assertThat(offers("[" + result + "]")).isEqualTo("400 Bad Request: " + why);
    }

    @Test
    void twoResultsOfOneIdAreRefused() {
        String one = articles(1).replaceAll("[\\[\\]]", "");
        assertThat(offers("[" + one + "," + one + "]")).isEqualTo("400 Bad Request: RESULT_ID_DUPLICATE");
    }

    @Test
    void anInlineQueryIsAnsweredSoonAndOnce() {
        String late = "{'inline_query_id': '" + wang.asksInline("a") + "', 'results': []}";
        seconds.addAndGet(11);
        assertThat(bot.refusal("answerInlineQuery", late)).isEqualTo(TOO_OLD);
        String twice = "{'inline_query_id': '" + wang.asksInline("a") + "', 'results': []}";
        assertThat(bot.refusal("answerInlineQuery", twice)).isEqualTo("ok");
        assertThat(bot.refusal("answerInlineQuery", twice)).isEqualTo(TOO_OLD);
    }

    @Test
    void whatIsChosenIsSentByThePersonByWayOfTheBot() {
        Chat other = api.group(-5, "别处");
        Speaker there = api.person(7, "王").in(other);
        String query = there.asksInline("老年人");
        bot.result("answerInlineQuery", "{'inline_query_id': '" + query + "', 'results': " + articles(2) + "}");
        there.chooses(query, "r2");
        JsonNode updates = bot.result("getUpdates", "{}");
        JsonNode last = updates.get(updates.size() - 1).path("message");
        assertThat(last.path("text").asText()).isEqualTo("文2");
        assertThat(last.path("from").path("id").asLong()).isEqualTo(7);
        assertThat(last.path("via_bot").path("username").asText()).isEqualTo("wence_bot");
    }
}
