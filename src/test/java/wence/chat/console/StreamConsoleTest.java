package wence.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.PlatformContract;
import wence.chat.Reply;

class StreamConsoleTest implements PlatformContract {
    @Override
    public Stage stage(Listener listener) {
        return new Stage() {
            private final StringBuilder typed = new StringBuilder();

            @Override
            public void says(String text) {
                typed.append(text).append('\n');
            }

            @Override
            public void chooses(int number) {
                typed.append(number).append('\n');
            }

            @Override
            public String seen() {
                return run(typed.toString().getBytes(StandardCharsets.UTF_8), listener);
            }
        };
    }

    private static String run(byte[] typed, Listener listener) {
        var out = new ByteArrayOutputStream();
        try (var console = ConsolePlatform.onStreams(new ByteArrayInputStream(typed), out)) {
            console.run(listener);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theOutputOfAPipeReadsAsADialogue() {
        String seen = run("谁牵头？\n\n   \n/quit\n不再听\n".getBytes(StandardCharsets.UTF_8), new Parrot());
        assertThat(seen).isEqualTo("""
                听到 6 个字：/start

                问> 谁牵头？
                听到 4 个字：谁牵头？

                问>\s
                问> \s\s\s
                问> /quit
                听到 5 个字：/quit

                """);
    }

    @Test
    void aLineOfAHundredKilobytesIsHeardWhole() {
        String seen = run(("长".repeat(33_000) + "\n").getBytes(StandardCharsets.UTF_8), new Parrot());
        assertThat(seen).contains("听到 33000 个字：长长");
    }

    @Test
    void bytesThatAreNoUtf8AreNoFailure() {
        byte[] typed = {(byte) 0xff, (byte) 0xfe, 'a', '\n'};
        assertThat(run(typed, new Parrot())).contains("听到 3 个字：��a");
    }

    /// Says back how long a message was and how it begins.
    static final class Parrot implements Listener {
        @Override
        public void hear(Message message, Delivery delivery) {
            String text = ((Message.Words) message.content()).text();
            delivery.send(Reply.line("听到 " + text.length() + " 个字：" + text.substring(0, Math.min(40, text.length()))));
        }

        @Override
        public List<Offer> offers(Message message, int max) {
            return List.of();
        }
    }
}
