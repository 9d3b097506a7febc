package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TranscriptTest {
    private final BotApi api = BotApi.start(() -> Instant.parse("2026-03-01T08:00:00Z"));
    private final Client bot = new Client(api);

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @Test
    void aDialogueReadsLikeAChat() {
        Speaker wang = api.person(7, "王").alone();
        int question = wang.says("老年人科学素质提升行动由谁牵头？");
        bot.result("sendMessage", """
                {'chat_id': 7, 'parse_mode': 'HTML', 'reply_parameters': {'message_id': 1},
                 'text': '牵头：<b>卫健局</b>、科协 [1]\\n\\n[1] 《某方案》<blockquote expandable>（四）老年人行动\\n牵头部门：<b>卫健局</b></blockquote>',
                 'reply_markup': {'inline_keyboard': [[{'text': '原文', 'callback_data': 'a'}], [{'text': '👍', 'callback_data': 'b'}, {'text': '👎', 'callback_data': 'c'}]]}}""");
        Shown answer = api.awaitMessages(1, Duration.ofSeconds(5)).getFirst();
        String press = wang.presses(answer.id(), "👍");
        bot.result("answerCallbackQuery", "{'callback_query_id': '" + press + "', 'text': '已记录'}");
        bot.result("editMessageReplyMarkup", """
                {'chat_id': 7, 'message_id': 2,
                 'reply_markup': {'inline_keyboard': [[{'text': '原文', 'callback_data': 'a'}]]}}""");
        wang.replies(answer.id(), "那<配合>部门呢？");
        wang.edits(question, "老年人由谁牵头？");
        wang.sendsFile("方案.txt", "一、".getBytes(StandardCharsets.UTF_8), "收下");
        String inline = wang.asksInline("老年人 牵头");
        bot.result("answerInlineQuery", "{'inline_query_id': '" + inline + """
                ', 'results': [{'type': 'article', 'id': '1', 'title': '某方案', 'description': '（四）老年人行动',
                 'input_message_content': {'message_text': '<i>卫健局</i>', 'parse_mode': 'HTML'}}]}""");
        wang.chooses(inline, "1");
        assertThat(api.transcript()).isEqualTo("""
                #1 王：
                  老年人科学素质提升行动由谁牵头？

                #2 问策（回复 #1）：
                  牵头：*卫健局*、科协 [1]

                  [1] 《某方案》
                  > （四）老年人行动
                  > 牵头部门：*卫健局*
                  [原文]
                  [👍] [👎]

                王 按 #2 的 [👍]

                （已记录）

                #2 问策（已改）：
                  牵头：*卫健局*、科协 [1]

                  [1] 《某方案》
                  > （四）老年人行动
                  > 牵头部门：*卫健局*
                  [原文]

                #3 王（回复 #2）：
                  那<配合>部门呢？

                #1 王（已改）：
                  老年人由谁牵头？

                #4 王：
                  〔文件 方案.txt〕
                  收下

                王 输入 @wence_bot 老年人 牵头

                  · 某方案
                    （四）老年人行动

                #5 王：
                  _卫健局_
                """);
    }

    @Test
    void theLatestFormOfEachMessageIsHandedOut() {
        api.person(7, "王").alone().says("好");
        bot.result("sendMessage", "{'chat_id': 7, 'text': '一'}");
        bot.result("sendMessage", "{'chat_id': 7, 'text': '二'}");
        bot.result("sendMessage", "{'chat_id': 7, 'text': '三'}");
        bot.result("editMessageText", "{'chat_id': 7, 'message_id': 2, 'text': '一一'}");
        bot.result("deleteMessage", "{'chat_id': 7, 'message_id': 3}");
        assertThat(api.messages()).extracting(Shown::text).containsExactly("一一", "三");
        assertThat(api.messages()).extracting(Shown::edits).containsExactly(1, 0);
    }

    @Test
    void aTopicIsNamed() {
        Chat office = api.supergroup(-1001, "科普办");
        Topic topic = office.topic("老年人");
        api.person(7, "王").in(topic).says("@wence_bot 由谁牵头？");
        bot.result("sendMessage", "{'chat_id': -1001, 'message_thread_id': 1, 'text': '卫健局'}");
        assertThat(api.transcript(office)).isEqualTo("""
                #2 王（话题 老年人）：
                  @wence_bot 由谁牵头？

                #3 问策（话题 老年人）：
                  卫健局
                """);
    }

    @Test
    void looksAreWrittenOut() {
        assertThat(styled("<b>粗<i>斜</i></b> <code>x</code> <a href=\"https://a.b\">链接</a> <s>删</s>"))
                .isEqualTo("*粗_斜_* `x` [链接](https://a.b) ~删~");
        assertThat(styled("前<blockquote>引\n文</blockquote>后")).isEqualTo("前\n| 引\n| 文\n后");
        assertThat(styled("<blockquote expandable><b>一</b>\n二</blockquote>\n后")).isEqualTo("> *一*\n> 二\n后");
    }

    private static String styled(String html) {
        Formatted read = new HtmlReading(html).read();
        return Styled.text(read.text(), read.entities());
    }
}
