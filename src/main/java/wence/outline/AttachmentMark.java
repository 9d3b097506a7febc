package wence.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line that opens an attachment: `附件`, `附件 1`, `附表2：`, alone on its line, with the title in
/// the lines below it.
///
/// @param length characters of the mark
/// @param end the line after its title
record AttachmentMark(int length, int end) {
    private static final Pattern MARK =
            Pattern.compile("附[ \\u3000]*(?:件|表|录)[ \\u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?[ \\u3000]*[:：]?");
    private static final int LONGEST_MARK = 10;
    private static final int LONGEST_TITLE = 60;
    private static final int TITLE_LINES = 3;
    private static final String TITLE_ENDS = "表单案法册则划施录明本图则定知纲要点书卡）)";

    static Optional<AttachmentMark> at(List<Line> lines, int at, NumberingStyle style) {
        Line line = lines.get(at);
        boolean isMark = line.first() == '附'
                && line.end() - line.start() <= LONGEST_MARK
                && MARK.matcher(line.content()).matches();
        return isMark
                ? Optional.of(new AttachmentMark(line.end() - line.start(), endOfTitle(lines, at, style)))
                : Optional.empty();
    }

    private static int endOfTitle(List<Line> lines, int mark, NumberingStyle style) {
        int end = mark + 1;
        int length = 0;
        while (end < lines.size() && end <= mark + TITLE_LINES && isTitle(lines, end, style)) {
            length += lines.get(end).end() - lines.get(end).start();
            if (length > LONGEST_TITLE) {
                return mark + 1;
            }
            end++;
            if (TITLE_ENDS.indexOf(lines.get(end - 1).last()) >= 0) {
                return end;
            }
        }
        return end < lines.size() && end <= mark + TITLE_LINES ? end : mark + 1;
    }

    private static boolean isTitle(List<Line> lines, int at, NumberingStyle style) {
        Line line = lines.get(at);
        return !line.has("。，；;|\t│┌、：:")
                && !line.isIndentedByTab()
                && !style.opens(line)
                && !Tables.opensTable(lines, at);
    }
}
