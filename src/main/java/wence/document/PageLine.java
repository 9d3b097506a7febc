package wence.document;

/// A line of a page, or a row of a table on it.
///
/// @param page from 0
/// @param frame which column of the page it belongs to, from 0
/// @param left where its first character begins
/// @param right where its last one ends
/// @param y its base line, from the top
/// @param size the size of most of its type
/// @param row whether it is a row of a table, its cells parted by tabs
record PageLine(int page, int frame, double left, double right, double y, double size, boolean row, String text) {
    PageLine inFrame(int other) {
        return new PageLine(page, other, left, right, y, size, row, text);
    }

    /// This line and one to the right of it as one line.
    PageLine with(PageLine after, String between, boolean asRow) {
        return new PageLine(page, frame, left, after.right, y, size, row || asRow, text + between + after.text);
    }
}
