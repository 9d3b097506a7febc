package wence.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a web page, element by element.
final class HtmlText {
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[（(]?[\\d一二三四五六七八九十０-９]{1,3}[)）.、．]|第.{1,4}[条章]|[①-⑳]).*", Pattern.DOTALL);
    /// A table whose widest cell holds more than this, in paragraphs, is there for the page's
    /// looks.
    private static final int LONGEST_CELL = 600;

    private final PlanTextBuilder text = new PlanTextBuilder();
    private final List<Dropped> dropped = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();

    /// Reads a page's body.
    void read(Element body) throws Refusal {
        children(body, new WebChrome(body));
        flush();
    }

    /// What was read.
    DocumentText document() throws Refusal {
        if (text.isEmpty()) {
            throw new Refusal("网页里没有正文文字；它可能要由浏览器运行脚本才显示，请在浏览器里打开后复制正文，存为文本文件再试。");
        }
        return new DocumentText(text.toString(), "网页（HTML）", dropped, false);
    }

    private void children(Element element, WebChrome chrome) throws Refusal {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), element);
            } else if (child instanceof Element inner && !WebChrome.isSilent(inner)) {
                String reason = chrome.reason(inner);
                if (reason.isEmpty()) {
                    element(inner, chrome);
                } else {
                    drop(inner.text(), reason);
                }
            }
        }
    }

    private void element(Element element, WebChrome chrome) throws Refusal {
        switch (element.normalName()) {
            case "br" -> line.append('\n');
            case "table" -> {
                flush();
                if (isForLooks(element)) {
                    children(element, chrome);
                } else {
                    table(element);
                }
                flush();
            }
            case "li" -> {
                flush();
                line.append(number(element));
                children(element, chrome);
                flush();
            }
            default -> {
                boolean block = element.isBlock() || element.normalName().matches("td|th|tr|dt|dd");
                if (block) {
                    flush();
                }
                children(element, chrome);
                if (block) {
                    flush();
                }
            }
        }
    }

    /// White space as a page shows it: one blank, and none where a line end stands beside a Han
    /// character.
    private void append(String words, Element in) {
        if (in.normalName().equals("pre")) {
            line.append(words);
            return;
        }
        int i = 0;
        while (i < words.length()) {
            int from = i;
            boolean lineEnd = false;
            while (i < words.length() && isWhite(words.charAt(i))) {
                lineEnd |= words.charAt(i) == '\n';
                i++;
            }
            if (i > from) {
                blank(lineEnd, i < words.length() && Letters.isWide(words.charAt(i)));
            } else {
                line.append(words.charAt(i));
                i++;
            }
        }
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private void blank(boolean lineEnd, boolean wideAfter) {
        if (line.isEmpty()) {
            return;
        }
        char last = line.charAt(line.length() - 1);
        if (last != ' ' && !(lineEnd && (wideAfter || Letters.isWide(last)))) {
            line.append(' ');
        }
    }

    private void flush() throws Refusal {
        for (String piece : line.toString().split("\n", -1)) {
            if (Letters.isBlank(piece)) {
                continue;
            }
            if (WebChrome.isChrome(piece)) {
                drop(piece.strip(), "网页的导航或按钮");
            } else {
                text.lines(piece.replace('\f', ' ').replace('\t', ' '));
            }
        }
        line.setLength(0);
    }

    private void drop(String words, String reason) {
        if (!Letters.isBlank(words)) {
            dropped.add(new Dropped(words, reason));
        }
    }

    /// The number that a browser shows before an item of an ordered list.
    private String number(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || NUMBERED.matcher(item.text()).matches()) {
            return "";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
        int n = first - 1 + counts.merge(list, 1, Integer::sum);
        String format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        return NumberFormat.shown(format, n) + ".";
    }

    private static boolean isForLooks(Element table) {
        if (!table.select("table table").isEmpty()) {
            return true;
        }
        for (Element cell : table.select("td, th")) {
            if (cell.text().length() > LONGEST_CELL && cell.select("p, div, br").size() > 2) {
                return true;
            }
        }
        return false;
    }

    private void table(Element table) throws Refusal {
        var rows = new TableText();
        for (Element row : table.select("tr")) {
            rows.startRow();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    var inside = new HtmlText();
                    inside.children(cell, new WebChrome(cell));
                    inside.flush();
                    dropped.addAll(inside.dropped);
                    rows.cell(inside.text.toString(), span(cell, "colspan"), span(cell, "rowspan") - 1);
                }
            }
            rows.endRow();
        }
        for (String row : rows.lines()) {
            text.lines(row);
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
