package wence.chat.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import wence.chat.Run;

/// Lines typed at a terminal, with editing and history.
final class TerminalLines implements ConsoleLines {
    /// How many lines are kept.
    private static final int MAX_HISTORY = 1000;

    /// How long a line may be to be kept, in UTF-16 code units.
    private static final int MAX_LINE = 1000;

    private final Terminal terminal;
    private final LineReader reader;
    private final String prompt;

    /// @param history the file that typed lines are kept in, only for this user to read; empty keeps them in memory
    TerminalLines(Terminal terminal, Optional<Path> history, String prompt) {
        this.terminal = terminal;
        this.prompt = prompt;
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .history(new ShortLines())
                .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.BRACKETED_PASTE, true)
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .variable(LineReader.HISTORY_SIZE, MAX_HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, MAX_HISTORY)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
                .variable(LineReader.BELL_STYLE, "none");
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        reader = builder.build();
    }

    /// A history of what people type; what they paste by the page is not called back.
    private static final class ShortLines extends DefaultHistory {
        @Override
        public void add(Instant time, String line) {
            if (line.length() <= MAX_LINE) {
                super.add(time, line);
            }
        }
    }

    @Override
    public Optional<Typed> next() {
        try {
            return Optional.of(new Entered(reader.readLine(prompt)));
        } catch (UserInterruptException cleared) {
            return Optional.of(new Cleared());
        } catch (EndOfFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void show(StyledLine line) {
        var text = new AttributedStringBuilder();
        for (Run run : line.runs()) {
            text.append(
                    run.text(),
                    switch (run.weight()) {
                        case PLAIN -> AttributedStyle.DEFAULT;
                        case STRONG -> AttributedStyle.BOLD;
                    });
        }
        terminal.writer().println(text.toAnsi(terminal));
        terminal.flush();
    }

    /// One column stays free: many terminals jump to the next line once the last column is filled.
    @Override
    public int columns() {
        return Math.max(0, terminal.getSize().getColumns() - 1);
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be given back", e);
        }
    }
}
