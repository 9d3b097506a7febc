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
                """);
    }

    @Test
    void whatIsTakenBackIsSetOffFromWhatTakesItsPlace() {
        var writer = new SlowWriter().writes("半句").fails();
        assertThat(said(SlowWriter.QUESTION, writer)).isEqualTo("""
                """);
    }

    @Test
    void inEnglishAsWell() {
        var writer = new SlowWriter().writes("One.").ends();
        assertThat(said(SlowWriter.ENGLISH, writer)).isEqualTo("""
                """);
    }
}
