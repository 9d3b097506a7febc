package wence.chat.console;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import wence.chat.Commands;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Platform;
import wence.chat.Reply;
import wence.chat.ReplyLines;
import wence.chat.ReplyLines.ReplyLine;
import wence.chat.Run;
import wence.chat.SoFar;
import wence.store.Person;

/// One person at a terminal. Buttons become numbers; `/quit` or Ctrl-D leaves, Ctrl-C clears the line.
///
/// The person is greeted as if they had said `/start`. For the thread that calls [#run] alone, apart from [#close].
public final class ConsolePlatform implements Platform {
    private static final String NAME = "console";
    /// Whoever sits there: `console:me`.
    private static final String PERSON = "me";

    /// Whoever sits there, who may do all that the command line can.
    public static final Person OWNER = new Person(NAME, PERSON);

    private static final Message.Around ALONE =
            new Message.Around(true, NAME, new Message.Someone(PERSON, "", ""), Optional.empty(), List.of());
    private static final String DUMB = "dumb";
    private static final String PROMPT = "问> ";

    private final ConsoleLines lines;
    private volatile boolean isOpen = true;
    private int heard;
    private int sent;

    private ConsolePlatform(ConsoleLines lines) {
        this.lines = lines;
    }

    /// The process's own console: a terminal with line editing where there is one, plain streams else.
    ///
    /// @param history file that keeps the typed lines, for its owner alone; made when missing
    /// @throws IOException when the terminal cannot be had
    public static ConsolePlatform open(Path history) throws IOException {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return onStreams(System.in, System.out);
        }
        if (DUMB.equals(System.getenv().getOrDefault("TERM", DUMB))) {
            return new ConsolePlatform(new StreamLines(System.in, System.out, PROMPT, StreamLines.Echo.BY_TERMINAL));
        }
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                .graphemeCluster(false)
                .build();
        return onTerminal(terminal, Optional.of(history));
    }

    /// A console on a given terminal, which it closes.
    ///
    /// @param history file that keeps the typed lines, for its owner alone; empty keeps them only while it runs
    public static ConsolePlatform onTerminal(Terminal terminal, Optional<Path> history) {
        Optional<Path> kept = history.flatMap(HistoryFile::of);
        var console = new ConsolePlatform(new TerminalLines(terminal, kept, PROMPT));
        history.filter(wanted -> kept.isEmpty())
                .ifPresent(wanted -> console.show(Reply.line("输入历史不能保存到 " + wanted + "，本次只在内存里记住。")));
        return console;
    }

    /// A console on a pair of streams, both UTF-8, neither closed.
    public static ConsolePlatform onStreams(InputStream in, OutputStream out) {
        return new ConsolePlatform(new StreamLines(in, out, PROMPT, StreamLines.Echo.BY_US));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Listener listener) {
        hear("/start", listener);
        while (isOpen) {
            switch (lines.next().orElse(null)) {
                case null -> {
                    return;
                }
                case ConsoleLines.Cleared cleared -> {}
                case ConsoleLines.Entered entered -> entered(entered.text(), listener);
            }
        }
    }

    @Override
    public void close() {
        isOpen = false;
        lines.close();
    }

    private void entered(String text, Listener listener) {
        if (text.isBlank()) {
            return;
        }
        hear(text, listener);
        if (Commands.isLeave(text)) {
            isOpen = false;
        }
    }

    private void hear(String text, Listener listener) {
        heard++;
        listener.hear(
                new Message(
                        NAME, NAME, PERSON, Integer.toString(heard), new Message.Words(text), Optional.empty(), ALONE),
                new Screen());
    }

    private void show(Reply reply) {
        ReplyLines.of(reply).forEach(this::show);
        endReply();
    }

    private void show(ReplyLine line) {
        Wrapping.wrap(line, lines.columns()).forEach(lines::show);
    }

    private void endReply() {
        lines.show(new StyledLine(List.<Run>of()));
    }

    private String number() {
        sent++;
        return Integer.toString(sent);
    }

    /// What is shown stays: a reply in another's place is shown below it, and of one that grows
    /// only what is new.
    private final class Screen implements Delivery {
        private final List<ReplyLine> shown = new ArrayList<>();
        private boolean isBegun;

        @Override
        public void working() {
            // An answer takes milliseconds; nothing to show.
        }

        @Override
        public void soFar(SoFar growing) {
            showRest(growing.reply());
            if (!isBegun) {
                isBegun = true;
                ReplyLines.of(Reply.line(growing.more())).forEach(ConsolePlatform.this::show);
            }
        }

        @Override
        public String send(Reply reply) {
            showRest(reply);
            endReply();
            shown.clear();
            isBegun = false;
            return number();
        }

        @Override
        public String replace(String id, Reply reply) {
            show(reply);
            return id;
        }

        /// The lines behind those that were shown; all of them, set off, where it goes on in
        /// another way.
        private void showRest(Reply reply) {
            List<ReplyLine> lines = ReplyLines.of(reply);
            int common = shown.size();
            if (lines.size() < common || !lines.subList(0, common).equals(shown)) {
                endReply();
                common = 0;
            }
            List<ReplyLine> rest = lines.subList(common, lines.size());
            rest.forEach(ConsolePlatform.this::show);
            shown.clear();
            shown.addAll(lines);
        }
    }
}
