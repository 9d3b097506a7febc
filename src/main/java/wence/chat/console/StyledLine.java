package wence.chat.console;

import java.util.List;
import wence.chat.Run;

/// One line as it is shown, with its blanks, already short enough.
record StyledLine(List<Run> runs) {
    StyledLine {
        runs = List.copyOf(runs);
    }

    String text() {
        return Run.text(runs);
    }
}
