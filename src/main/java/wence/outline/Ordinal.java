package wence.outline;

/// The number that opens a heading.
///
/// @param number its value, from 1
/// @param literal as the text writes it, without blanks and without the dot or comma after it:
///     `二`, `（四）`, `1`
record Ordinal(Kind kind, int number, String literal) {
    /// The ways to number, from the top of an outline down.
    enum Kind {
        /// 附件1
        ATTACHMENT,
        /// 第一部分
        PART,
        /// 第一章
        CHAPTER,
        /// 第一节
        PASSAGE,
        /// 一、
        HAN,
        /// 第一条
        ARTICLE,
        /// 行动一：
        ACTION,
        /// （一）
        HAN_BRACKETED,
        /// 1.
        FIGURE,
        /// 1.1
        DECIMAL_2,
        /// 1.1.1
        DECIMAL_3,
        /// 1.1.1.1
        DECIMAL_4,
        /// （1） or 1）
        FIGURE_BRACKETED,
        /// ①
        CIRCLED,
        /// 专栏1
        BOX;

        boolean isBelow(Kind other) {
            return compareTo(other) > 0;
        }
    }
}
