package wence.chat;

import java.util.List;

/// A part of a reply: what it is, not how it looks.
public sealed interface Block {
    /// A line above others: a plan, or the question that a press stood for.
    record Heading(String text) implements Block {}

    /// One line.
    ///
    /// @param indent 0 for a line of its own, 1 and more for what stands under it
    /// @param marks numbers of the citations that carry it
    record Text(int indent, List<Run> runs, List<Integer> marks) implements Block {
        public Text {
            runs = List.copyOf(runs);
            marks = List.copyOf(marks);
        }
    }

    /// A paragraph of a plan's own words.
    record Passage(List<Run> runs) implements Block {
        public Passage {
            runs = List.copyOf(runs);
        }
    }

    /// A citation with its exact quotation.
    ///
    /// @param number its mark in the lines
    /// @param place the plan's full title, then headings from the top down
    /// @param quote the quotation, its telling words strong
    /// @param note what must be known of it, in brackets; may be empty
    /// @param original opens the section around it
    record Quotation(int number, List<String> place, List<Run> quote, String note, Button original) implements Block {
        public Quotation {
            place = List.copyOf(place);
            quote = List.copyOf(quote);
        }
    }

    /// What could be chosen next. Where there are no buttons they are numbered through the reply, from 1.
    record Choices(List<Button> buttons) implements Block {
        public Choices {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty()) {
                throw new IllegalArgumentException("need at least one button");
            }
        }
    }
}
