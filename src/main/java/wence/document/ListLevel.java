package wence.document;

/// One level of an automatic numbering.
///
/// @param start the first number
/// @param format how the number is shown, see [NumberFormat]
/// @param text what stands around it: `（%1）`; `%2` is the second level's number
/// @param restartAfter levels above this one, counted from 1, start it again; 0 never
/// @param legal whether the numbers of upper levels are shown in plain figures
/// @param style the paragraph style that this level goes with; empty when none
record ListLevel(int start, String format, String text, int restartAfter, boolean legal, String style) {
    static final int LEVELS = 9;

    /// A level as the format leaves it when nothing is said.
    ///
    /// @param level from 0
    static ListLevel plain(int level) {
        return new ListLevel(1, "decimal", "%" + (level + 1) + ".", level, false, "");
    }
}
