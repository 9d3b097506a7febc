package wence.outline;

/// Where a list of duties ends: at the next label, the next heading, or a mark that ends a list.
final class ListCut {
    private static final String LAST_OF_NAME = "等委局厅部办会联府院校处室队团司行社组位协";

    private ListCut() {}

    /// The place after the list and the marks that close it.
    ///
    /// @param from where the list begins
    static int end(Paragraph paragraph, int from) {
        int end = from;
        while (end < paragraph.length() && !ends(paragraph, end, from)) {
            end++;
        }
        while (end < paragraph.length() && "。；;".indexOf(paragraph.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(Paragraph paragraph, int at, int listStart) {
        if (paragraph.brackets().guards(at) && paragraph.brackets().closeOf(at) < 0) {
            return false;
        }
        char c = paragraph.at(at);
        return c == '。'
                || c == '；'
                || c == ';'
                || paragraph.opensLabel(at)
                || (at > listStart && opensHeadingAfterNames(paragraph, at));
    }

    /// Whether a heading follows a list of names without any mark between:
    /// `…、妇联等（二）农民科学素质提升行动。`
    private static boolean opensHeadingAfterNames(Paragraph paragraph, int at) {
        return OrdinalReader.at(paragraph.text(), at, paragraph.length())
                .filter(found -> switch (found.ordinal().kind()) {
                    case HAN_BRACKETED, FIGURE_BRACKETED, CIRCLED -> true;
                    case HAN, FIGURE -> endsAName(paragraph.at(at - 1));
                    case CHAPTER, ARTICLE -> false;
                    case ATTACHMENT, PART, PASSAGE, ACTION, DECIMAL_2, DECIMAL_3, DECIMAL_4, BOX -> false;
                })
                .isPresent();
    }

    private static boolean endsAName(char before) {
        return Characters.isBlank(before) || Characters.isCloser(before) || LAST_OF_NAME.indexOf(before) >= 0;
    }
}
