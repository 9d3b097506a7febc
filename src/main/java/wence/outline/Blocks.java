package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of a text as blocks.
final class Blocks {
    private static final Pattern ATTACHMENT_LIST =
            Pattern.compile("附[ \\u3000]*件[ \\u3000]*[:：][ \\u3000]*[1１一][ \\u3000]*[.．、]");
    private static final Pattern LISTED = Pattern.compile("[0-9０-９一二三四五六七八九十]{1,3}[ \\u3000]*[.．、]");
    private static final Pattern CHAPTER =
            Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章条]");

    private final List<Line> lines;
    private final NumberingStyle style;
    private final LineBreaks breaks;
    private final OpenBracket bracket = new OpenBracket();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private boolean inAttachmentList;
    private boolean inGarbledTable;

    Blocks(List<Line> lines, NumberingStyle style) {
        this.lines = lines;
        this.style = style;
        this.breaks = new LineBreaks(lines, style);
    }

    List<Block> read() {
        int at = 0;
        while (at < lines.size()) {
            Optional<Tables.Found> table = Tables.at(lines, at);
            Optional<AttachmentMark> mark = table.isPresent() ? Optional.empty() : AttachmentMark.at(lines, at, style);
            if (table.isPresent()) {
                close();
                restart();
                blocks.addAll(table.get().blocks());
                at = table.get().end();
            } else if (mark.isPresent()) {
                close();
                restart();
                blocks.add(new Block.Attachment(
                        Flow.of(lines.subList(at, mark.get().end())), mark.get().length()));
                at = mark.get().end();
            } else {
                add(at);
                at++;
            }
        }
        close();
        return blocks;
    }

    private void restart() {
        inGarbledTable = false;
        inAttachmentList = false;
    }

    private void add(int at) {
        Line line = lines.get(at);
        if (Tables.isLoneHead(lines, at)) {
            close();
            inGarbledTable = true;
        }
        if (!open.isEmpty() && !breaks.goesOn(open.getLast(), line, bracket)) {
            close();
        }
        open.add(line);
        bracket.read(line);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Flow flow = Flow.of(open);
        inGarbledTable &= !matches(CHAPTER, flow);
        inAttachmentList = matches(ATTACHMENT_LIST, flow) || (inAttachmentList && matches(LISTED, flow));
        if (inGarbledTable) {
            blocks.add(new Block.Garbled(flow));
        } else {
            blocks.add(inAttachmentList ? new Block.Plain(flow) : new Block.Text(flow));
        }
        open.clear();
        bracket.restart();
    }

    /// Whether the heading of a chapter stands here, which no cell of a row does.
    static boolean opensChapter(Line line) {
        return CHAPTER.matcher(line.content()).lookingAt();
    }

    private static boolean matches(Pattern pattern, Flow flow) {
        Matcher matcher = pattern.matcher(flow.text());
        return matcher.lookingAt();
    }
}
