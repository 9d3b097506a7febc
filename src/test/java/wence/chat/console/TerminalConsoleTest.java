package wence.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.PlatformContract;
import wence.chat.Reply;

class TerminalConsoleTest implements PlatformContract {
    private static final char BACKSPACE = 0x7f;
    private static final char CTRL_A = 1;
    private static final char CTRL_C = 3;
    private static final char CTRL_D = 4;
    private static final char CTRL_P = 0x10;

    @Override
    public Stage stage(Listener listener) {
        return new Stage() {
            private final StringBuilder typed = new StringBuilder();

            @Override
            public void says(String text) {
                typed.append(text).append('\r');
            }

            @Override
            public void chooses(int number) {
                typed.append(number).append('\r');
            }

            @Override
            public String seen() {
                return run("dumb", typed.toString(), listener, Optional.empty());
            }
        };
    }

    private static String run(String type, String typed, Listener listener, Optional<Path> history) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream((typed + CTRL_D).getBytes(StandardCharsets.UTF_8));
        try {
            var terminal = new DumbTerminal("test", type, in, out, StandardCharsets.UTF_8);
            terminal.setSize(Size.of(60, 24));
            Attributes keys = terminal.getAttributes();
            keys.setControlChar(Attributes.ControlChar.VINTR, CTRL_C);
            keys.setControlChar(Attributes.ControlChar.VEOF, CTRL_D);
            keys.setLocalFlag(Attributes.LocalFlag.ISIG, true);
            terminal.setAttributes(keys);
            try (var console = ConsolePlatform.onTerminal(terminal, history)) {
                console.run(listener);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AttributedString.stripAnsi(out.toString(StandardCharsets.UTF_8));
    }

    /// What the listener hears when these keys are pressed.
    private static List<String> heard(String keys, Optional<Path> history) {
        var heard = new ArrayList<String>();
        run(
                "xterm",
                keys,
                new Listener() {
                    @Override
                    public void hear(Message message, Delivery delivery) {
                        heard.add(((Message.Words) message.content()).text());
                        delivery.send(Reply.line("好"));
                    }

                    @Override
                    public List<Offer> offers(Message message, int max) {
                        return List.of();
                    }
                },
                history);
        return heard;
    }

    private static List<String> heard(String keys) {
        return heard(keys, Optional.empty());
    }

    @Test
    void backspaceTakesAWholeChineseCharacter() {
        assertThat(heard("由什么" + BACKSPACE + BACKSPACE + "谁牵头\r")).containsExactly("/start", "由谁牵头");
    }

    @Test
    void theLineCanBeEditedInItsMiddle() {
        assertThat(heard("由谁牵头" + CTRL_A + "老年人行动\r")).containsExactly("/start", "老年人行动由谁牵头");
    }

    @Test
    void controlCClearsTheLineAndControlDLeaves() {
        assertThat(heard("写错了" + CTRL_C + "对的\r" + CTRL_D + "不再听\r")).containsExactly("/start", "对的");
    }

    @Test
    void quitLeaves() {
        assertThat(heard("/quit\r不再听\r")).containsExactly("/start", "/quit");
    }

    @Test
    void severalPastedLinesAreOneMessage() {
        assertThat(heard("\u001b[200~第一行\n第二行\u001b[201~\r")).containsExactly("/start", "第一行\n第二行");
    }

    @Test
    void aPastedLineOfAHundredKilobytesIsOneMessage() {
        String pasted = "长".repeat(33_000);
        assertThat(heard("\u001b[200~" + pasted + "\u001b[201~\r")).containsExactly("/start", pasted);
    }

    @Test
    void whatWasTypedCanBeCalledBackLaterAndIsForItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path history = folder.resolve("store/history");
        heard("由谁牵头？\r", Optional.of(history));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
        assertThat(heard(CTRL_P + "\r", Optional.of(history))).containsExactly("/start", "由谁牵头？");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
    }

    @Test
    void aPastedPageIsNotKeptInTheHistory(@TempDir Path folder) {
        Path history = folder.resolve("history");
        heard("由谁牵头？\r\u001b[200~" + "长".repeat(2000) + "\u001b[201~\r", Optional.of(history));
        assertThat(heard(CTRL_P + "\r", Optional.of(history))).containsExactly("/start", "由谁牵头？");
    }

    @Test
    void aHistoryThatCannotBeKeptIsSaidAndNoFailure(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        String seen = run("dumb", "问\r", new StreamConsoleTest.Parrot(), Optional.of(file.resolve("history")));
        assertThat(seen).contains("输入历史不能保存到").contains("听到 1 个字：问");
    }
}
