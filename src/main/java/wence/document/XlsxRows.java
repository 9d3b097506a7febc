package wence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rows of one sheet, as the elements come.
final class XlsxRows implements XmlPart.Handler {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    private final XlsxCells cells;
    private final NavigableMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int count;
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean inValue;

    XlsxRows(XlsxCells cells) {
        this.cells = cells;
    }

    @Override
    public void start(String name, XmlPart.Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = attributes.number("r", row + 1);
                column = 0;
            }
            case "c" -> {
                Matcher place = PLACE.matcher(attributes.get("r", ""));
                column = place.matches() ? columnOf(place.group(1)) : column + 1;
                type = attributes.get("t", "n");
                style = attributes.number("s", 0);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "mergeCell" -> merge(attributes.get("ref", ""));
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (inValue) {
            value.append(characters);
        }
    }

    @Override
    public void end(String name) throws Refusal {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                String shown = cells.shown(type, value.toString(), style);
                count++;
                if (count > Limits.TABLE_CELLS || column > Limits.TABLE_COLUMNS) {
                    throw tooLarge();
                }
                if (!shown.isBlank()) {
                    rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, shown);
                }
            }
            default -> {}
        }
    }

    /// The sheet as a table; a merged cell's words stand in each row that it covers.
    TableText table() throws Refusal {
        for (Merged area : merged) {
            String words = rows.getOrDefault(area.top, Map.of()).get(area.left);
            if (words != null) {
                for (Map<Integer, String> covered : rows.subMap(area.top, true, Math.max(area.top, area.bottom), true)
                        .values()) {
                    count++;
                    if (count > Limits.TABLE_CELLS) {
                        throw tooLarge();
                    }
                    covered.putIfAbsent(area.left, words);
                }
            }
        }
        var table = new TableText();
        for (Map<Integer, String> cells : rows.values()) {
            table.startRow();
            int at = 1;
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                for (; at < cell.getKey(); at++) {
                    table.cell("", 1, 0);
                }
                table.cell(cell.getValue(), 1, 0);
                at++;
            }
        }
        return table;
    }

    private static Refusal tooLarge() {
        return new Refusal("工作表过大（超过 %d 列或 %d 格），不能读取；请只保留任务表后再试。".formatted(Limits.TABLE_COLUMNS, Limits.TABLE_CELLS));
    }

    private void merge(String area) {
        int colon = area.indexOf(':');
        if (colon < 0) {
            return;
        }
        Matcher from = PLACE.matcher(area.substring(0, colon));
        Matcher to = PLACE.matcher(area.substring(colon + 1));
        if (from.matches() && to.matches() && merged.size() < Limits.TABLE_CELLS) {
            merged.add(new Merged(
                    columnOf(from.group(1)), Integer.parseInt(from.group(2)), Integer.parseInt(to.group(2))));
        }
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /// @param left its first column, from 1
    /// @param top its first row, from 1
    private record Merged(int left, int top, int bottom) {}
}
