package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import wence.chat.Harmless;
import wence.chat.Run;

/// A part of a message that stays in one piece when it can: a line, a paragraph, or a citation with its quotation.
///
/// @param head a line above the body; may be empty
/// @param body what it says, without line breaks
/// @param look how the body is shown
/// @param gap whether an empty line stands above, unless it comes first in its message
record Stretch(List<Run> head, List<Run> body, Look look, boolean gap) {
    /// How a body is shown.
    enum Look {
        LINE,
        /// Folded when it is long.
        QUOTATION
    }

    Stretch {
        head = harmless(head);
        body = harmless(body);
    }

    static Stretch line(List<Run> runs, boolean gap) {
        return new Stretch(List.of(), runs, Look.LINE, gap);
    }

    /// Its length as Telegram counts it, after markup is read: UTF-16 code units, without the gap.
    int length() {
        return plain().length();
    }

    /// How many pieces of markup it has.
    int entities() {
        return strong(head) + strong(body) + (look == Look.QUOTATION ? 1 : 0);
    }

    String plain() {
        return head.isEmpty() ? Run.text(body) : Run.text(head) + "\n" + Run.text(body);
    }

    String html() {
        String inner = html(body);
        String shown = switch (look) {
            case LINE -> inner;
            case QUOTATION -> "<blockquote expandable>" + inner + "</blockquote>";
        };
        return head.isEmpty() ? shown : html(head) + "\n" + shown;
    }

    private static String html(List<Run> runs) {
        var html = new StringBuilder();
        for (Run run : runs) {
            String text = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            switch (run.weight()) {
                case PLAIN -> html.append(text);
                case STRONG -> html.append("<b>").append(text).append("</b>");
            }
        }
        return html.toString();
    }

    private static int strong(List<Run> runs) {
        return (int)
                runs.stream().filter(run -> run.weight() == Run.Weight.STRONG).count();
    }

    /// Without what a chat window would obey, and with neighbours of one weight joined.
    private static List<Run> harmless(List<Run> runs) {
        var clean = new ArrayList<Run>();
        for (Run run : runs) {
            String text = Harmless.line(run.text());
            if (text.isEmpty()) {
                continue;
            }
            if (!clean.isEmpty() && clean.getLast().weight() == run.weight()) {
                clean.add(new Run(clean.removeLast().text() + text, run.weight()));
            } else {
                clean.add(new Run(text, run.weight()));
            }
        }
        return List.copyOf(clean);
    }
}
