package wence.outline;

/// Where a heading's own words end.
final class HeadingCut {
    private static final int MAX_NAME = 40;
    private static final int MAX_OPENING_WORDS = 24;
    /// How far a heading's end is looked for; blanks between characters can double a name's
    /// length.
    private static final int MAX_NAME_REACH = 4 * MAX_NAME;

    private HeadingCut() {}

    /// At its full stop, before the first heading below it, before a duty.
    static int endOfName(Paragraph paragraph, int from, Ordinal ordinal) {
        int reach = Math.min(paragraph.length(), from + MAX_NAME_REACH);
        for (int i = from; i < reach; i++) {
            if (paragraph.isEnd(i) || (i > from && (opensChild(paragraph, i, ordinal) || paragraph.opensDuty(i)))) {
                return i;
            }
        }
        return reach;
    }

    /// Whether the words can be a name, not a sentence of running text.
    static boolean isShort(String words) {
        return Characters.withoutBlanks(words).length() <= MAX_NAME;
    }

    /// Mostly the first one below; a later number where numbers run on from one parent to the
    /// next.
    private static boolean opensChild(Paragraph paragraph, int at, Ordinal above) {
        return OrdinalReader.at(paragraph.text(), at, paragraph.length())
                .filter(child -> child.ordinal().kind().isBelow(above.kind()))
                .filter(child -> child.ordinal().kind() != Ordinal.Kind.FIGURE || isFreeFigure(paragraph, at, child))
                .isPresent();
    }

    /// Whether the figure at `at` is the whole number of a heading: not the end of `A1.`, not
    /// `5、6月`.
    private static boolean isFreeFigure(Paragraph paragraph, int at, OrdinalReader.Found child) {
        char before = paragraph.at(at - 1);
        boolean isFree = Characters.isHan(before) || Characters.isBlank(before) || Characters.isCloser(before);
        return isFree && paragraph.at(child.end() - 1) != '、';
    }

    /// Up to the first mark that parts a sentence, or some words when there is none.
    static int openingWords(Paragraph paragraph, int from, int to) {
        int limit = Math.min(to, from + MAX_OPENING_WORDS);
        for (int i = from + 2; i < limit; i++) {
            if (Characters.isPunctuation(paragraph.at(i))
                    && paragraph.at(i) != '、'
                    && !paragraph.brackets().guards(i)) {
                return paragraph.flow().trimEnd(from, i);
            }
        }
        int end = paragraph.flow().trimEnd(from, limit);
        return Character.isHighSurrogate(paragraph.at(end - 1)) ? end - 1 : end;
    }
}
