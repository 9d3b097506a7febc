package wence.chat.console;

import java.util.Optional;

/// Where a console's lines come from and go to.
interface ConsoleLines extends AutoCloseable {
    /// What the person types next; empty when they are gone.
    Optional<Typed> next();

    /// Shows one line.
    void show(StyledLine line);

    /// How many columns fit into a line; 0 when lines need not be wrapped.
    int columns();

    @Override
    void close();

    /// What a person did at the prompt.
    sealed interface Typed {}

    /// A line, or several that were pasted together.
    record Entered(String text) implements Typed {}

    /// The line was given up.
    record Cleared() implements Typed {}
}
