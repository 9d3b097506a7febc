package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import wence.chat.Block;
import wence.chat.Button;
import wence.chat.Harmless;
import wence.chat.Reply;

/// The buttons of a reply, in the order of its blocks: short ones beside each other, long ones below each other.
final class Keyboard {
    /// How much stands in one row, in UTF-16 code units: what a narrow phone shows in full.
    private static final int ROW = 16;

    /// A longer label stands alone.
    private static final int SHORT = 8;

    private static final int MAX_IN_ROW = 5;

    /// The most buttons that Telegram takes.
    private static final int MAX = 100;

    private Keyboard() {}

    /// The keyboard under a reply; empty when it has no buttons.
    static Optional<InlineKeyboardMarkup> of(Reply reply) {
        List<InlineKeyboardRow> rows = rows(reply).stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Keyboard::button).toList()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(InlineKeyboardMarkup.builder().keyboard(rows).build());
    }

    /// The buttons in rows.
    static List<List<Button>> rows(Reply reply) {
        List<Button> originals = originals(reply);
        var rows = new ArrayList<List<Button>>();
        boolean isFirstQuotation = true;
        for (Block block : reply.blocks()) {
            switch (block) {
                case Block.Quotation _ -> {
                    if (isFirstQuotation) {
                        rows.addAll(packed(originals));
                        isFirstQuotation = false;
                    }
                }
                case Block.Choices choices -> rows.addAll(packed(choices.buttons()));
                case Block.Heading _, Block.Text _, Block.Passage _ -> {}
            }
        }
        return rows;
    }

    /// One button a citation, with its number where there are several.
    private static List<Button> originals(Reply reply) {
        List<Block.Quotation> quotations = reply.blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .toList();
        return quotations.stream()
                .map(quotation -> quotations.size() == 1
                        ? quotation.original()
                        : new Button(
                                quotation.original().label() + " " + quotation.number(),
                                quotation.original().action()))
                .toList();
    }

    private static List<List<Button>> packed(List<Button> buttons) {
        var rows = new ArrayList<List<Button>>();
        var row = new ArrayList<Button>();
        int length = 0;
        for (Button button : buttons.subList(0, Math.min(buttons.size(), MAX))) {
            int label = button.label().length();
            boolean isAlone =
                    label > SHORT || (!row.isEmpty() && row.getLast().label().length() > SHORT);
            if (!row.isEmpty() && (isAlone || length + label > ROW || row.size() == MAX_IN_ROW)) {
                rows.add(List.copyOf(row));
                row.clear();
                length = 0;
            }
            row.add(button);
            length += label;
        }
        if (row.size() == 1 && row.getFirst().label().length() <= SHORT && !rows.isEmpty()) {
            List<Button> above = rows.removeLast();
            // A short one does not stand alone below a full row.
            int stay = above.size() > 2 ? above.size() - 1 : above.size();
            rows.add(above.subList(0, stay));
            row.addAll(0, above.subList(stay, above.size()));
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static InlineKeyboardButton button(Button button) {
        return InlineKeyboardButton.builder()
                .text(Harmless.line(button.label()))
                .callbackData(button.action().code())
                .build();
    }
}
