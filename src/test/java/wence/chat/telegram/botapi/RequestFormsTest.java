package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RequestFormsTest {
    private final BotApi api = BotApi.start();
    private final Client bot = new Client(api);
    private final Speaker wang = api.person(7, "王").alone();

    @BeforeEach
    void somebodyIsThere() {
        wang.says("好");
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    private String posted(String method, String type, String body) {
        return Client.refusal(Client.body(bot.http(method, type, body.getBytes(StandardCharsets.UTF_8))));
    }

    private static String parts(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void aFormIsReadAndItsObjectsAreTexts() {
        assertThat(
                        posted(
                                "sendMessage",
                                "application/x-www-form-urlencoded",
                                "chat_id=7&text=%E5%A5%BD+a%26b&reply_markup="
                                        + "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22a%22%2C%22callback_data%22%3A%22b%22%7D%5D%5D%7D"))
                .isEqualTo("ok");
        assertThat(api.messages().getFirst().text()).isEqualTo("好 a&b");
        assertThat(api.messages().getFirst().labels()).containsExactly("a");
    }

    @Test
    void theQueryIsReadToo() {
        assertThat(posted("sendMessage?chat_id=7&text=x", "", "")).isEqualTo("ok");
    }

    @Test
    void partsAreReadAndAFileMayBeNamedAfterItself() {
        assertThat(posted("sendDocument", "multipart/form-data; boundary=\"xyz\"", parts("""
                --xyz
                Content-Disposition: form-data; name="chat_id"

                7
                --xyz
                Content-Disposition: form-data; name="document"

                attach://报告.md
                --xyz
                Content-Disposition: form-data; name="报告.md"; filename="报告.md"
                Content-Type: text/markdown

                # 报告
                --xyz--
                """)))
                .isEqualTo("ok");
        assertThat(api.messages().getFirst().file()).isEqualTo("报告.md");
    }

    @Test
    void aFileMayStandUnderItsParameter() {
        assertThat(posted("sendDocument", "multipart/form-data; boundary=xyz", parts("""
                --xyz
                Content-Disposition: form-data; name="chat_id"

                7
                --xyz
                Content-Disposition: form-data; name="document"; filename="a.txt"

                x
                --xyz--
                """)))
                .isEqualTo("ok");
    }

    @Test
    void aFileThatIsMissingIsMissed() {
        assertThat(posted("sendDocument", "application/json", "{\"chat_id\": 7}"))
                .isEqualTo("400 Bad Request: there is no document in the request");
        assertThat(posted("sendDocument", "application/json", "{\"chat_id\": 7, \"document\": \"attach://a\"}"))
                .isEqualTo("400 Bad Request: there is no document in the request");
        assertThat(posted("sendDocument", "application/json", "{\"chat_id\": 7, \"document\": \"nothing\"}"))
                .isEqualTo("400 Bad Request: wrong remote file identifier specified: Wrong string length");
    }

    @Test
    void aCaptionHasItsOwnMeasure() {
        int file = wang.sendsFile("a.txt", new byte[] {1}, "");
        assertThat(file).isEqualTo(2);
        assertThat(posted("sendDocument", "application/json", """
                {"chat_id": 7, "document": "file-1", "caption": "%s"}""".formatted("长".repeat(1024))))
                .isEqualTo("ok");
        assertThat(posted("sendDocument", "application/json", """
                {"chat_id": 7, "document": "file-1", "caption": "%s"}""".formatted("长".repeat(1025))))
                .isEqualTo("400 Bad Request: message caption is too long");
    }

    @Test
    void aMethodsNameIsReadWithoutRegardToCase() {
        for (String name : new String[] {"sendMessage", "sendmessage", "SENDMESSAGE", "sendMessage/"}) {
            assertThat(posted(
                            name, "application/json", "{\"chat_id\": 7, \"text\": \"x\", \"method\": \"sendmessage\"}"))
                    .as(name)
                    .isEqualTo("ok");
        }
        assertThat(posted("sendMessages", "application/json", "{}")).isEqualTo("404 Not Found: method not found");
    }

    @Test
    void aWrongTokenIsRefused() {
        assertThat(Client.refusal(Client.body(bot.withToken("7000000001:wrong", "getMe"))))
                .isEqualTo("401 Unauthorized");
        assertThat(bot.withToken("7000000001:wrong", "getMe").statusCode()).isEqualTo(401);
        assertThat(Client.refusal(Client.body(bot.withToken("nonsense", "getMe"))))
                .isEqualTo("404 Not Found");
        assertThat(Client.refusal(Client.body(bot.get("")))).isEqualTo("404 Not Found");
    }

    @Test
    void aBrokenTextIsRefused() {
        assertThat(Client.refusal(Client.body(bot.http(
                        "sendMessage", "application/x-www-form-urlencoded", new byte[] {'a', '=', (byte) 0xff}))))
                .isEqualTo("400 Bad Request: strings must be encoded in UTF-8");
    }

    @Test
    void theBotIsWhoItIs() {
        assertThat(bot.result("getMe", "{}")).isEqualTo(Client.parsed("""
                {"id": 7000000001, "is_bot": true, "first_name": "问策", "username": "wence_bot",
                 "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": true,
                 "can_connect_to_business": false, "has_main_web_app": false}"""));
    }

    @Test
    void aFileOfAPersonCanBeFetched() {
        wang.sendsFile("方案.txt", "一、总体要求".getBytes(StandardCharsets.UTF_8), "收下");
        var document = bot.result("getUpdates", "{'offset': 1002}")
                .get(0)
                .path("message")
                .path("document");
        assertThat(document.path("file_name").asText()).isEqualTo("方案.txt");
        var file =
                bot.result("getFile", "{'file_id': '" + document.path("file_id").asText() + "'}");
        assertThat(Client.body(bot.get(
                        "file/bot" + api.token() + "/" + file.path("file_path").asText())))
                .isEqualTo("一、总体要求");
        assertThat(bot.refusal("getFile", "{'file_id': 'x'}")).isEqualTo("400 Bad Request: invalid file_id");
        assertThat(bot.get("file/bot" + api.token() + "/documents/none").statusCode())
                .isEqualTo(404);
        assertThat(bot.get("file/bot7:wrong/documents/file_1.txt").statusCode()).isEqualTo(401);
    }

    @Test
    void aLargeFileCannotBeFetched() {
        wang.sendsFile("大.bin", new byte[20 * 1024 * 1024 + 1], "");
        assertThat(bot.refusal("getFile", "{'file_id': 'file-1'}")).isEqualTo("400 Bad Request: file is too big");
    }
}
