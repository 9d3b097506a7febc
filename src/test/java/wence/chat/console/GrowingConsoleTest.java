package wence.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import wence.chat.SlowWriter;

/// An answer that grows, at a console: each line is shown once, as it comes.
class GrowingConsoleTest {
    /// What is said after the greeting.
    private static String said(String typed, SlowWriter writer) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8));
        try (var console = ConsolePlatform.onStreams(in, out)) {
            console.run(writer.conversations());
        }
        String all = out.toString(StandardCharsets.UTF_8);
        return all.substring(all.indexOf("问> "));
    }

    @Test
    void everySentenceIsShownOnce() {
        var writer = new SlowWriter().writes("第一句").writes("第二句").ends();
        assertThat(said(SlowWriter.QUESTION, writer)).isEqualTo("""
                问> 讲讲老年人的事
                正在整理回答……
                已核对：
                第一句 [1]
                第二句 [1]
                完。

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “每年举办讲座20场。”

                1. 下一条　2. 相关指标　3. 👍　4. 👎

                """);
    }

    @Test
    void whatIsTakenBackIsSetOffFromWhatTakesItsPlace() {
        var writer = new SlowWriter().writes("半句").fails();
        assertThat(said(SlowWriter.QUESTION, writer)).isEqualTo("""
                问> 讲讲老年人的事
                正在整理回答……
                已核对：
                半句 [1]

                （没有写完。以下是条款。）
                讲座 [1]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “每年举办讲座20场。”

                1. 下一条　2. 相关指标　3. 👍　4. 👎

                """);
    }

    @Test
    void inEnglishAsWell() {
        var writer = new SlowWriter().writes("One.").ends();
        assertThat(said(SlowWriter.ENGLISH, writer)).isEqualTo("""
                问> Tell me about the elderly
                Working on the answer …
                已核对：
                One. [1]
                完。

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “每年举办讲座20场。”

                1. Next　2. Targets　3. 👍　4. 👎

                """);
    }
}
