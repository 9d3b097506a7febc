package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfileTest {
    private final BotApi api = BotApi.start();
    private final Client bot = new Client(api);

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @Test
    void commandsAreKeptByScopeAndLanguage() {
        bot.result("setMyCommands", "{'commands': [{'command': 'help', 'description': 'Help'}]}");
        bot.result("setMyCommands", """
                {'commands': [{'command': 'ask', 'description': '提问'}, {'command': '/scope', 'description': '范围'}],
                 'scope': {'type': 'all_private_chats'}, 'language_code': 'zh'}""");
        assertThat(api.commands("default")).isEqualTo("/help Help\n");
        assertThat(api.commands("all_private_chats zh")).isEqualTo("/ask 提问\n/scope 范围\n");
        assertThat(api.commands("all_private_chats")).isEmpty();
        assertThat(bot.result("getMyCommands", "{'scope': {'type': 'all_private_chats'}, 'language_code': 'zh'}")
                        .toString())
                .isEqualTo(
                        "[{\"command\":\"ask\",\"description\":\"提问\"},{\"command\":\"scope\",\"description\":\"范围\"}]");
        bot.result("deleteMyCommands", "{'scope': {'type': 'all_private_chats'}, 'language_code': 'zh'}");
        assertThat(api.commands("all_private_chats zh")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                                                  | can't parse commands JSON object
            {'commands': [{'command': '提问', 'description': 'x'}]}             | BOT_COMMAND_INVALID
            {'commands': [{'command': 'Ask', 'description': 'x'}]}              | BOT_COMMAND_INVALID
            {'commands': [{'command': 'ask', 'description': ''}]}               | BOT_COMMAND_DESCRIPTION_INVALID
            {'commands': [], 'scope': {'type': 'everybody'}}                    | unsupported bot command scope type
            {'commands': [], 'scope': {'type': 'chat', 'chat_id': 99}}          | chat not found
            {'commands': [], 'language_code': 'zh-CN'}                          | LANG_CODE_INVALID
            """)
    void commandsAreRefused(String json, String why) {
        assertThat(bot.refusal("setMyCommands", json)).isEqualTo("400 Bad Request: " + why);
    }

    @Test
    void descriptionsAreKeptByLanguage() {
        bot.result("setMyDescription", "{'description': '查规划'}");
        bot.result("setMyShortDescription", "{'short_description': 'Plans', 'language_code': 'en'}");
        assertThat(api.told("description", "")).isEqualTo("查规划");
        assertThat(api.told("short_description", "en")).isEqualTo("Plans");
        assertThat(bot.result("getMyShortDescription", "{'language_code': 'en'}")
                        .path("short_description")
                        .asText())
                .isEqualTo("Plans");
        assertThat(bot.refusal("setMyShortDescription", "{'short_description': '" + "长".repeat(121) + "'}"))
                .startsWith("400 ");
        assertThat(bot.refusal("setMyDescription", "{'description': '" + "长".repeat(513) + "'}"))
                .startsWith("400 ");
    }
}
