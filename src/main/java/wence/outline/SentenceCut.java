package wence.outline;

/// Where a sentence of running text ends.
final class SentenceCut {
    /// Words that take a number behind them: 表1.、附件2.
    private static final String NUMBERED = "表图件第栏注例式";

    private SentenceCut() {}

    static int end(Paragraph paragraph, int from) {
        for (int i = from; i < paragraph.length(); i++) {
            if (Characters.isSentenceEnd(paragraph.at(i))
                    && !paragraph.brackets().guards(i)) {
                return afterClosers(paragraph, i + 1);
            }
            if (i > from && !paragraph.brackets().guards(i) && opens(paragraph, i)) {
                return i;
            }
        }
        return paragraph.length();
    }

    static int afterClosers(Paragraph paragraph, int from) {
        int end = from;
        while (end < paragraph.length()
                && (Characters.isSentenceEnd(paragraph.at(end))
                        || (Characters.isCloser(paragraph.at(end))
                                && !paragraph.brackets().guards(end)))) {
            end++;
        }
        return end;
    }

    private static boolean opens(Paragraph paragraph, int at) {
        return opensAfterBlank(paragraph, at) || opensInItem(paragraph, at);
    }

    /// In a text that lost its line breaks, blanks stand where lines ended.
    private static boolean opensAfterBlank(Paragraph paragraph, int at) {
        return Characters.isBlank(paragraph.at(at - 1))
                && (paragraph.opensLabel(at)
                        || OrdinalReader.at(paragraph.text(), at, paragraph.length())
                                .filter(found -> !isDecimal(paragraph, at, found))
                                .isPresent());
    }

    /// Whether the number is the first half of one that blanks part, as in `网 ３． ０ 交互`.
    private static boolean isDecimal(Paragraph paragraph, int at, OrdinalReader.Found found) {
        int next = paragraph.flow().skipBlanks(found.end(), paragraph.length());
        int before = paragraph.flow().trimEnd(0, at) - 1;
        return found.ordinal().kind() == Ordinal.Kind.FIGURE
                && next < paragraph.length()
                && Characters.digit(paragraph.at(next)) >= 0
                && before >= 0
                && Characters.isHan(paragraph.at(before));
    }

    /// A figure with its dot between two words ends what stands before it, such as a caption:
    /// `…图解1.统筹推动老年人科学素质提升。`
    private static boolean opensInItem(Paragraph paragraph, int at) {
        char before = paragraph.at(at - 1);
        if (Characters.digit(paragraph.at(at)) < 0 || !Characters.isHan(before) || NUMBERED.indexOf(before) >= 0) {
            return false;
        }
        return OrdinalReader.at(paragraph.text(), at, paragraph.length())
                .filter(found -> found.ordinal().kind() == Ordinal.Kind.FIGURE)
                .filter(found -> paragraph.at(found.end() - 1) != '、')
                .filter(found -> found.end() < paragraph.length() && Characters.isHan(paragraph.at(found.end())))
                .isPresent();
    }
}
