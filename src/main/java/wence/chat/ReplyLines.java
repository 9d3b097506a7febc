package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wence.answer.AnswerText;

/// A reply as lines of text with numbered choices: for platforms without markup, and for those whose markup was
/// refused. All characters are harmless, see [Harmless].
public final class ReplyLines {
    /// Labels up to this long, in UTF-16 code units, stand beside each other in one line.
    private static final int SHORT_LABEL = 8;

    private final List<ReplyLine> lines = new ArrayList<>();
    private int choices;

    private ReplyLines() {}

    /// One line.
    ///
    /// @param indent blanks before it
    /// @param hanging blanks before what is wrapped from it
    public record ReplyLine(int indent, int hanging, List<Run> runs) {
        public ReplyLine {
            runs = runs.stream()
                    .map(run -> new Run(Harmless.line(run.text()), run.weight()))
                    .toList();
        }

        /// Its characters, blanks included.
        public String text() {
            return " ".repeat(indent) + Run.text(runs);
        }
    }

    /// The lines of a reply, from the top down.
    public static List<ReplyLine> of(Reply reply) {
        var layout = new ReplyLines();
        Block before = null;
        for (Block block : reply.blocks()) {
            layout.add(block, before);
            before = block;
        }
        return List.copyOf(layout.lines);
    }

    /// The lines joined by line breaks.
    public static String text(Reply reply) {
        return of(reply).stream().map(ReplyLine::text).collect(Collectors.joining("\n"));
    }

    private void add(Block block, @Nullable Block before) {
        switch (block) {
            case Block.Heading heading -> line(0, 0, List.of(Run.strong(heading.text())));
            case Block.Text text -> line(text.indent() * 2, text.indent() * 2, marked(text));
            case Block.Passage passage -> line(0, 0, passage.runs());
            case Block.Quotation quotation -> {
                if (before != null && !(before instanceof Block.Quotation)) {
                    gap();
                }
                quotation(quotation);
            }
            case Block.Choices offered -> {
                if (before != null && !(before instanceof Block.Text || before instanceof Block.Choices)) {
                    gap();
                }
                choices(offered.buttons());
            }
        }
    }

    private static List<Run> marked(Block.Text text) {
        if (text.marks().isEmpty()) {
            return text.runs();
        }
        var runs = new ArrayList<>(text.runs());
        runs.add(Run.plain(" " + AnswerText.marks(text.marks())));
        return runs;
    }

    private void quotation(Block.Quotation quotation) {
        line(0, 4, List.of(Run.plain("[" + quotation.number() + "] " + AnswerText.joined(quotation.place()))));
        var runs = new ArrayList<Run>();
        runs.add(Run.plain("“"));
        runs.addAll(quotation.quote());
        runs.add(Run.plain(quotation.note().isEmpty() ? "”" : "”　" + quotation.note()));
        line(4, 4, runs);
    }

    private void choices(List<Button> buttons) {
        boolean allShort = buttons.stream().allMatch(button -> button.label().length() <= SHORT_LABEL);
        var numbered = new ArrayList<String>();
        for (Button button : buttons) {
            choices++;
            numbered.add(choices + ". " + button.label());
        }
        if (allShort) {
            line(0, 0, List.of(Run.plain(String.join("　", numbered))));
        } else {
            numbered.forEach(choice -> line(0, 3, List.of(Run.plain(choice))));
        }
    }

    private void gap() {
        line(0, 0, List.of());
    }

    private void line(int indent, int hanging, List<Run> runs) {
        lines.add(new ReplyLine(indent, hanging, runs));
    }
}
