package wence.chat.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import wence.chat.Harmless;

/// Lines from a pipe, a file, or a terminal that can do nothing; UTF-8 whatever the locale. Lines are not wrapped.
final class StreamLines implements ConsoleLines {
    private final BufferedReader in;
    private final PrintStream out;
    private final String prompt;
    private final Echo echo;

    /// Who shows what was typed.
    enum Echo {
        /// The terminal does, as it is typed.
        BY_TERMINAL,
        /// Nobody else does, so it is shown behind the prompt and the output reads as a dialogue.
        BY_US
    }

    StreamLines(InputStream in, OutputStream out, String prompt, Echo echo) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.prompt = prompt;
        this.echo = echo;
    }

    @Override
    public Optional<Typed> next() {
        if (echo == Echo.BY_TERMINAL) {
            out.print(prompt);
            out.flush();
        }
        try {
            String line = in.readLine();
            if (line == null) {
                if (echo == Echo.BY_TERMINAL) {
                    out.println();
                }
                return Optional.empty();
            }
            if (echo == Echo.BY_US) {
                out.println(prompt + Harmless.line(line));
                out.flush();
            }
            return Optional.of(new Entered(line));
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    @Override
    public void show(StyledLine line) {
        out.println(line.text());
        out.flush();
    }

    @Override
    public int columns() {
        return 0;
    }

    @Override
    public void close() {
        out.flush();
    }
}
