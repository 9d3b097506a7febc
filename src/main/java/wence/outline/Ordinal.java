package wence.outline;

/// The number that opens a heading.
///
/// @param number its value, from 1
/// @param literal as the text writes it, without blanks and without the dot or comma after it:
///     `二`, `（四）`, `1`
record Ordinal(Kind kind, int number, String literal) {
    /// The ways to number, from the top of an outline down.
    enum Kind {
        /// 第一章
        CHAPTER,
        /// 一、
        HAN,
        /// 第一条
        ARTICLE,
        /// （一）
        HAN_BRACKETED,
        /// 1.
        FIGURE,
        /// （1） or 1）
        FIGURE_BRACKETED,
        /// ①
        CIRCLED;

        boolean isBelow(Kind other) {
            return compareTo(other) > 0;
        }
    }
}
