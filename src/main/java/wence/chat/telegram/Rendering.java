package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wence.answer.AnswerText;
import wence.chat.Block;
import wence.chat.Reply;
import wence.chat.Run;
import wence.chat.telegram.Stretch.Look;

/// A reply becomes the texts of one message or several.
final class Rendering {
    /// The most that Telegram takes in one message, after markup is read.
    static final int MAX_TEXT = 4096;

    /// Telegram drops markup beyond the hundredth piece in a message without a word.
    private static final int MAX_ENTITIES = 90;

    private static final Run BLANK = new Run("……", Run.Weight.PLAIN);

    private Rendering() {}

    /// The text of one message.
    ///
    /// @param html with markup
    /// @param plain the same without
    record Text(String html, String plain) {}

    /// The texts of the messages that a reply needs, at least one, in order.
    static List<Text> of(Reply reply) {
        var texts = new ArrayList<Text>();
        var message = new ArrayList<Stretch>();
        int length = 0;
        int entities = 0;
        for (Stretch stretch : pieces(reply)) {
            int longer = stretch.length() + (message.isEmpty() ? 0 : stretch.gap() ? 2 : 1);
            if (!message.isEmpty() && (length + longer > MAX_TEXT || entities + stretch.entities() > MAX_ENTITIES)) {
                texts.add(text(message));
                message.clear();
                length = 0;
                entities = 0;
                longer = stretch.length();
            }
            message.add(stretch);
            length += longer;
            entities += stretch.entities();
        }
        texts.add(text(message));
        return texts;
    }

    private static List<Stretch> pieces(Reply reply) {
        var pieces = new ArrayList<Stretch>();
        for (Stretch stretch : stretches(reply)) {
            pieces.addAll(Cutting.cut(stretch, MAX_TEXT, MAX_ENTITIES));
        }
        pieces.removeIf(piece -> piece.plain().isBlank());
        return pieces.isEmpty() ? List.of(Stretch.line(List.of(BLANK), false)) : pieces;
    }

    private static List<Stretch> stretches(Reply reply) {
        var stretches = new ArrayList<Stretch>();
        Block before = null;
        for (Block block : reply.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                    stretches.add(Stretch.line(
                            List.of(new Run(heading.text(), Run.Weight.STRONG)),
                            before != null && !(before instanceof Block.Heading)));
                case Block.Text text -> stretches.add(Stretch.line(line(text), false));
                case Block.Passage passage ->
                    stretches.add(Stretch.line(passage.runs(), before != null && !(before instanceof Block.Heading)));
                case Block.Quotation quotation -> stretches.add(quotation(quotation, before));
                case Block.Choices _ -> {}
            }
            before = block;
        }
        return stretches;
    }

    private static List<Run> line(Block.Text text) {
        var runs = new ArrayList<Run>();
        if (text.indent() > 0) {
            runs.add(plain("  ".repeat(text.indent())));
        }
        runs.addAll(text.runs());
        if (!text.marks().isEmpty()) {
            runs.add(plain(" " + AnswerText.marks(text.marks())));
        }
        return runs;
    }

    private static Stretch quotation(Block.Quotation quotation, @Nullable Block before) {
        var body = new ArrayList<Run>();
        body.add(plain("“"));
        body.addAll(quotation.quote());
        body.add(plain(quotation.note().isEmpty() ? "”" : "”　" + quotation.note()));
        String head = "[%d] %s".formatted(quotation.number(), AnswerText.joined(quotation.place()));
        return new Stretch(
                List.of(plain(head)), body, Look.QUOTATION, before != null && !(before instanceof Block.Quotation));
    }

    private static Run plain(String text) {
        return new Run(text, Run.Weight.PLAIN);
    }

    private static Text text(List<Stretch> stretches) {
        var html = new StringBuilder();
        var plain = new StringBuilder();
        for (Stretch stretch : stretches) {
            if (!html.isEmpty()) {
                String between = stretch.gap() ? "\n\n" : "\n";
                html.append(between);
                plain.append(between);
            }
            html.append(stretch.html());
            plain.append(stretch.plain());
        }
        return new Text(html.toString(), plain.toString());
    }
}
