package wence.outline;

import java.util.List;

/// A stretch of a published text that is read in one way.
sealed interface Block {
    /// Running text, headings and lists.
    record Text(Flow flow) implements Block {}

    /// A line of a list of attachments (`附件：1.…`, `2.…`): its numbers are no headings.
    record Plain(Flow flow) implements Block {}

    /// The mark above an attachment (`附件2`), its title included when the next line has it.
    ///
    /// @param mark how many characters of the flow are the mark
    record Attachment(Flow flow, int mark) implements Block {}

    /// Rows of a table, read by columns.
    record Table(List<Atom> atoms) implements Block {
        public Table {
            atoms = List.copyOf(atoms);
        }
    }

    /// A line of a table whose cells stand out of order.
    record Garbled(Flow flow) implements Block {}
}
